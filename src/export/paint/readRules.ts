import { CssTypes, parse, type CssDeclarationAST, type CssRuleAST } from "@adobe/css-tools";
import { readSelector, type Selector } from "./Selector.ts";

/** What a style sheet says of the marks that a selector names. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The rules of style sheets in the order in which they prevail: by weight, then as written. Left out is
 * what a file has no use for: media queries, states of a pointer, the presenter's type.
 */
export function readRules(sheets: readonly string[]): readonly Rule[] {
  return sheets
    .flatMap((sheet) => parse(sheet).stylesheet.rules)
    .filter((rule): rule is CssRuleAST => rule.type === CssTypes.rule)
    .flatMap(rulesOf)
    .sort((a, b) => a.selector.weight - b.selector.weight);
}

function rulesOf({ selectors, declarations }: CssRuleAST): readonly Rule[] {
  const said = declarations
    .filter((one): one is CssDeclarationAST => one.type === CssTypes.declaration)
    .map(({ property, value }) => [property, value] as const);
  return selectors.flatMap((text) => {
    const selector = readSelector(text);
    return selector ? [{ selector, declarations: said }] : [];
  });
}
