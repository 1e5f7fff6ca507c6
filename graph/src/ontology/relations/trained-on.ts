import { dataset } from '../assets/dataset.ts'
import { model } from '../assets/model.ts'
import { defineRelation } from '../define-relation.ts'

export const trainedOn = defineRelation({
  type: 'TRAINED_ON',
  verb: 'is trained on',
  about: 'The model was trained or tuned on it.',
  from: [model],
  to: [dataset],
  properties: {},
})
