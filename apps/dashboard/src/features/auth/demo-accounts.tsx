import { signInWords } from './sign-in-words.en.js';

interface DemoAccountsProps {
  isBusy: boolean;
  onChoose: (username: string) => void;
}

/** The accounts that a demo server itself seeds; never shown by a real clinic. */
export function DemoAccounts({ isBusy, onChoose }: DemoAccountsProps) {
  return (
    <section className="demo-accounts">
      <h2>{signInWords.demoAccounts}</h2>
      <ul>
        {signInWords.demo.map(({ username, role }) => (
          <li key={username}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(username)}>
              <span className="visually-hidden">{signInWords.use}</span> <b>{username}</b> <span>{role}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
