import type { Part } from '../../form/measure-types.ts';
import { noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { categoryAxis, yearAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import { flowPlan } from '../flows.ts';
import type { FlowLink, FlowNode, Series } from '../model.types.ts';
import { lastYearWithFigures, type Scene } from '../scene.ts';
import { partSeries } from '../series.ts';

const nodeOf = (series: Series, column: number): FlowNode => {
  const [point] = series.points;
  return {
    key: series.key,
    name: series.name,
    column,
    value: point?.value ?? null,
    colour: series.colour,
    label: point?.label ?? '',
    href: point?.href ?? null,
  };
};

const linksOf = (nodes: readonly FlowNode[], parts: readonly (Part & { from?: string })[], into: string): FlowLink[] =>
  nodes.flatMap((node) => {
    const from = parts.find((part) => part.key === node.key)?.from;
    if (!node.value || node.value < 0) return [];
    if (from) return [{ from, to: node.key, value: node.value, colour: node.colour }];
    return node.column === 0 && into ? [{ from: node.key, to: into, value: node.value, colour: node.colour }] : [];
  });

/** The way of one report's requests or cases, from what came in to how and why it ended. */
export const flow = (scene: Scene): Drawing => {
  const plan = flowPlan(scene.measure);
  const [authority] = scene.authorities;
  const authorities = authority ? [authority] : [];
  const year = lastYearWithFigures({ ...scene, authorities });
  const columns = plan.columns.map(({ parts }) => parts.map((part) => partSeries(scene, part, authorities, [year])));
  const nodes = columns.flatMap((series, column) => series.map((each) => nodeOf(each, column)));
  const parts = plan.columns.flatMap((column) => column.parts);
  return {
    kind: 'flow',
    category: 'year',
    x: yearAxis([year]),
    y: categoryAxis(nodes.map(({ key, name }) => ({ key, label: name }))),
    series: columns.flat(),
    authorities,
    years: [year],
    extras: {
      flow: {
        nodes,
        links: linksOf(nodes, parts, plan.into),
        columns: plan.columns.map(({ name }) => name[scene.lang]),
      },
    },
    notes: nodes.some(({ value }) => value) ? [say(noteWords.flow, scene.lang)] : [],
  };
};
