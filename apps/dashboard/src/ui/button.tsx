import type { ComponentPropsWithRef } from 'react';
import './button.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
}

export function Button({ look = 'plain', size = 'normal', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${look} button-${size} ${className}`} {...rest} />;
}
