/** The stages of the work, in the order in which a buyer meets them; each is a folder below `docs/procedures`. */
export const stages = [
  { id: 'presales', name: '售前', summary: '买家还没付款：接待、答疑、承诺、催付' },
  { id: 'insales', name: '售中', summary: '付款以后、签收以前：发货、缺货、物流' },
  { id: 'aftersales', name: '售后', summary: '退、换、补、赔，评价与投诉' },
  { id: 'logistics', name: '仓储物流', summary: '验收、对接、错发排查、快递' },
  { id: 'supervision', name: '督导与管理', summary: '带班、质检、复盘、培训、绩效' },
] as const

export type StageId = (typeof stages)[number]['id']

/** The Chinese name of a stage; the id itself when it is not one. */
export function stageName(id: string): string {
  return stages.find((stage) => stage.id === id)?.name ?? id
}
