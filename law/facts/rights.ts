import { choice, yesno } from '#core/law/fact.ts'

/** Article 2 of the Constitution: the person and the trial. */
export const rights = {
  'rights.torture': choice({
    asks: 'Is there torture or ill-treatment, or a risk of it, for this client?',
    says: '{}',
    options: {
      none: 'no risk of torture is claimed', general: 'torture is reported in the requesting state in general', 'reported-individual': 'torture or ill-treatment of the person, or of people in the same case, is reported', 'past-torture': 'the person was tortured or ill-treated before',
      evidenced: 'an individual risk of torture is evidenced', 'found-by-body': 'a court or UN body found an individual risk of torture', occurred: 'torture or ill-treatment followed a return',
    },
    intake: ['F1'], core: true,
  }),
  'rights.torture-evidence': yesno({ asks: 'Does the case rest on evidence obtained by torture?', yes: 'the case rests on evidence obtained by torture', no: 'the case rests on no evidence obtained by torture', intake: ['F2'] }),
  'rights.death-penalty': yesno({ asks: 'Is the death penalty a real risk?', yes: 'the person faces the death penalty', no: 'the person does not face the death penalty', intake: ['F3'] }),
  'rights.death-penalty-assurances': yesno({ asks: 'Are there assurances against it?', yes: 'assurances against the death penalty were given', no: 'no assurances against the death penalty were given', intake: ['F3'] }),
  'rights.health': yesno({ asks: 'Is the client seriously ill?', yes: 'the person is seriously ill', no: 'the person is not seriously ill', intake: ['F8'] }),
  'rights.prison-conditions': yesno({ asks: 'Are prison conditions argued?', yes: 'prison conditions in the requesting state are argued', no: 'prison conditions are not argued', intake: ['F8'] }),
  'rights.international-finding': yesno({ asks: 'Is there a finding, views or an interim measure of a UN body or regional court about this client?', yes: 'a UN body or regional court ruled on this person', no: 'no UN body or regional court ruled on this person', intake: ['F9'], core: true }),
  'rights.life-at-risk': yesno({ asks: 'Is there a concrete risk to the client’s life from the requesting state or its agents?', yes: 'there is a concrete risk to the person’s life', no: 'there is no concrete risk to the person’s life', intake: ['F1', 'F8'] }),
  'rights.abduction': choice({ asks: 'Did the requesting state or its agents abduct, or try to abduct, the client?', says: 'an abduction towards the requesting state {}', options: { occurred: 'took place', credible: 'is a credible possibility', none: 'is not claimed' }, intake: ['F10'] }),
  'rights.risk-individual': yesno({ asks: 'Is the risk shown for this client in particular, not only for the country in general?', yes: 'the risk is shown for this person in particular', no: 'the risk is shown for the country in general only', intake: ['F1'] }),
  'rights.persecution-record': yesno({ asks: 'Has INTERPOL, a court or an asylum authority already found this state’s action against the client to breach rights?', yes: 'an authority has already found action of this state against the person to breach rights', no: 'no authority has found action of this state against the person to breach rights', intake: ['F9'] }),
} as const

export const trial = {
  'trial.in-absentia': yesno({ asks: 'Was the client tried in absence?', yes: 'the person was tried in absence', no: 'the person was not tried in absence', intake: ['F5'] }),
  'trial.under-way-in-absentia': yesno({ asks: 'Is a trial in absence under way?', yes: 'a trial in absence is under way', no: 'no trial in absence is under way', intake: ['F5'] }),
  'trial.notified': yesno({ asks: 'Did the client know of the trial in time?', yes: 'the person knew of the trial', no: 'the person did not know of the trial', intake: ['F4', 'F5'], core: true }),
  'trial.counsel': yesno({ asks: 'Had the client counsel of choice?', yes: 'the person had counsel of their choice', no: 'the person had no counsel of their choice', intake: ['F4', 'F5'], core: true }),
  'trial.retrial': yesno({ asks: 'Is there a right to a full retrial?', yes: 'the person can have a full retrial', no: 'the person cannot have a full retrial', intake: ['F5'] }),
  'trial.file-access': yesno({ asks: 'Were time and access to the file given?', yes: 'time and access to the file were given', no: 'time or access to the file was denied', intake: ['F4'] }),
  'trial.flagrant-denial': yesno({ asks: 'Has a court or body found, or do documents show, a flagrant denial of justice in this case?', yes: 'documents show a flagrant denial of justice in this case', no: 'documents show no flagrant denial of justice in this case', intake: ['F4'], core: true }),
  'trial.violations-documented': yesno({ asks: 'Are violations of fair trial in this case documented and unanswered?', yes: 'violations of fair trial in this case are documented', no: 'no violation of fair trial in this case is documented', intake: ['F4'] }),
  'trial.presumption-breached': yesno({ asks: 'Was the presumption of innocence breached?', yes: 'the presumption of innocence was breached', no: 'the presumption of innocence was respected', intake: ['F6'] }),
  'trial.interference': yesno({ asks: 'Was a judge removed, a tribunal made special, or the case interfered with?', yes: 'the court was interfered with in this case', no: 'the court was not interfered with in this case', intake: ['F7'] }),
  'trial.mass-or-military': yesno({ asks: 'Was it a mass trial or a military court?', yes: 'the trial was a mass trial or before a military court', no: 'the trial was neither a mass trial nor military', intake: ['F7'] }),
  'trial.death-sentence': yesno({ asks: 'Was a death sentence passed?', yes: 'a death sentence was passed', no: 'no death sentence was passed', intake: ['F3'] }),
  'trial.consular-breach': yesno({ asks: 'Was consular notification denied?', yes: 'consular notification was denied', no: 'consular notification was not denied', intake: ['F4'] }),
  'trial.torture-evidence-risk': yesno({ asks: 'Is there a risk that torture evidence is or was used?', yes: 'there is a risk that evidence obtained by torture is used', no: 'there is no risk that evidence obtained by torture is used', intake: ['F2'] }),
  'trial.alibi-documented': yesno({ asks: 'Is there a documented alibi or proof of innocence?', yes: 'an alibi is documented', no: 'no alibi is documented', intake: ['D9'] }),
  'trial.label-differs': yesno({ asks: 'Does the offence in the warrant differ from that in the judgment?', yes: 'the offence in the warrant differs from that in the judgment', no: 'the offence in the warrant is that in the judgment', intake: ['B5'] }),
} as const
