import { currentProtocols, type Protocol } from '@chairside/domain';
import { doseForms, doseParts } from './figures-of-dose.js';
import { dischargeForms, dischargeParts } from './figures-of-discharge.js';
import { homeParts } from './figures-of-home.js';
import { limitForm, limitParts, OF_SCALES, OF_SIGNS } from './figures-of-limits.js';
import { baselineParts, preparationForms, preparationParts } from './figures-of-preparation.js';
import { rescueForms, rescueParts } from './figures-of-rescue.js';
import { setForms, setParts } from './figures-of-sets.js';
import { TREND_FORM, trendParts } from './figures-of-trends.js';
import { gateParts } from './gates-of-protocol.js';
import { isFilled, type Section } from './protocol-parts.js';
import { visitParts } from './visit-of-protocol.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.sections;

/** All of a protocol, in the order of the page; a section that it has nothing for is left out. */
export function sectionsOf(protocol: Protocol): Section[] {
  const sections: Section[] = [
    { id: 'signs', title: words.signs, parts: limitParts(protocol, OF_SIGNS), adds: [limitForm(OF_SIGNS)] },
    { id: 'scales', title: words.scales, parts: limitParts(protocol, OF_SCALES), adds: [limitForm(OF_SCALES)] },
    { id: 'trends', title: words.trends, parts: trendParts(protocol), adds: [TREND_FORM] },
    { id: 'visit', title: words.visit, parts: visitParts(protocol) },
    { id: 'baseline', title: words.baseline, parts: baselineParts(protocol) },
    { id: 'before', title: words.before, parts: preparationParts(protocol), adds: preparationForms(protocol) },
    { id: 'gates', title: words.gates, parts: gateParts(protocol) },
    { id: 'sets', title: words.sets, parts: setParts(protocol), adds: setForms(protocol) },
    { id: 'dose', title: words.dose, parts: doseParts(protocol), adds: doseForms(protocol) },
    { id: 'rescue', title: words.rescue, parts: rescueParts(protocol), adds: rescueForms(protocol) },
    { id: 'discharge', title: words.discharge, parts: dischargeParts(protocol), adds: dischargeForms(protocol) },
    { id: 'home', title: words.home, parts: homeParts(protocol) },
  ];
  return sections
    .map((section) => ({ ...section, parts: section.parts.filter(isFilled) }))
    .filter(({ parts, adds = [] }) => parts.length + adds.length > 0);
}

/** The protocols in use, by name. */
export function protocolsInUse(protocols: Readonly<Record<string, Protocol>>): Protocol[] {
  return currentProtocols(protocols).sort((a, b) => a.name.localeCompare(b.name));
}
