import { currentProtocols, type Protocol } from '@chairside/domain';
import { doseParts } from './figures-of-dose.js';
import { dischargeParts } from './figures-of-discharge.js';
import { homeParts } from './figures-of-home.js';
import { limitParts, OF_SCALES, OF_SIGNS, trendParts } from './figures-of-limits.js';
import { baselineParts, preparationParts } from './figures-of-preparation.js';
import { rescueParts } from './figures-of-rescue.js';
import { setParts } from './figures-of-sets.js';
import { gateParts } from './gates-of-protocol.js';
import { isFilled, type Section } from './protocol-parts.js';
import { visitParts } from './visit-of-protocol.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.sections;

/** All of a protocol, in the order of the page; a section that it has nothing for is left out. */
export function sectionsOf(protocol: Protocol): Section[] {
  const sections: Section[] = [
    { id: 'signs', title: words.signs, parts: limitParts(protocol, OF_SIGNS), takesLimits: OF_SIGNS },
    { id: 'scales', title: words.scales, parts: limitParts(protocol, OF_SCALES), takesLimits: OF_SCALES },
    { id: 'trends', title: words.trends, parts: trendParts(protocol) },
    { id: 'visit', title: words.visit, parts: visitParts(protocol) },
    { id: 'baseline', title: words.baseline, parts: baselineParts(protocol) },
    { id: 'before', title: words.before, parts: preparationParts(protocol) },
    { id: 'gates', title: words.gates, parts: gateParts(protocol) },
    { id: 'sets', title: words.sets, parts: setParts(protocol) },
    { id: 'dose', title: words.dose, parts: doseParts(protocol) },
    { id: 'rescue', title: words.rescue, parts: rescueParts(protocol) },
    { id: 'discharge', title: words.discharge, parts: dischargeParts(protocol) },
    { id: 'home', title: words.home, parts: homeParts(protocol) },
  ];
  return sections
    .map((section) => ({ ...section, parts: section.parts.filter(isFilled) }))
    .filter(({ parts, takesLimits }) => parts.length > 0 || takesLimits !== undefined);
}

/** The protocols in use, by name. */
export function protocolsInUse(protocols: Readonly<Record<string, Protocol>>): Protocol[] {
  return currentProtocols(protocols).sort((a, b) => a.name.localeCompare(b.name));
}
