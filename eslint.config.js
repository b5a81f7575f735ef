import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only: one idea, one name.",
};

// Engines differ in these by the last bit; @stdlib gives the same everywhere.
const inexact =
  "exp expm1 log log10 log2 log1p pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot";
const noInexactMath = inexact.split(" ").map((property) => ({
  object: "Math",
  property,
  message: "Engines differ in it by the last bit; use @stdlib.",
}));

const noInexactPower = {
  // 2 ** 53 is exact everywhere; with a variable it is not.
  selector:
    "BinaryExpression[operator='**']:not([left.type='Literal'][right.type='Literal']), AssignmentExpression[operator='**=']",
  message: "Engines differ in it by the last bit; use @stdlib, or multiply.",
};

const noEnum = { selector: "TSEnumDeclaration", message: "Use a union of strings." };
// What a user or a file brings is data and never becomes markup.
const noMarkup = [
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "srcdoc"],
  ...["setHTMLUnsafe", "parseHTMLUnsafe"],
].map((property) => ({ property, message: "What a file brings is text, never markup." }));

export default tseslint.config(
  {
    // What stands in assembly/ is AssemblyScript, which its own compiler checks.
    ignores: ["dist/", "coverage/", "test/architecture/fixtures/", "sims/runtime/assembly/*.ts"],
  },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      // Methods here are plain functions in plain objects; they use no `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-syntax": ["error", noDefaultExport, noEnum],
    },
  },
  {
    // Solid assigns a ref where the element is written.
    files: ["**/*.tsx"],
    rules: { "no-unassigned-vars": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workers/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      // What people see, and take away, is the same in every engine, too.
      "no-restricted-properties": [
        "error",
        ...noMarkup,
        ...noInexactMath,
        { property: "toLocaleString", message: "Engines write it differently; use src/format." },
      ],
      "no-restricted-syntax": [
        "error",
        noDefaultExport,
        noEnum,
        noInexactPower,
        {
          selector: "JSXAttribute[name.name=/^(innerHTML|outerHTML|srcdoc)$/]",
          message: "What a file brings is text, never markup.",
        },
        {
          selector: "JSXAttribute[name.name='style'][value.type='Literal']",
          message: "The Content-Security-Policy forbids style attributes; a class, or an object.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/charts/pointer/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "d3",
              importNames: ["select", "selectAll", "create"],
              message: "D3 computes, Solid draws; select only in charts/pointer.",
            },
            {
              name: "d3",
              importNames: ["scaleLog", "scalePow", "scaleSqrt", "scaleSymlog"],
              message: "Engines differ in them by the last bit; see charts/frame/logarithmic.ts.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["sims/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "performance", "console", "setTimeout", "setInterval", "queueMicrotask"].map(
          (name) => ({ name, message: "The model knows no clock, no timer and no console." }),
        ),
        ...["window", "document", "self", "process", "crypto", "fetch"].map((name) => ({
          name,
          message: "The model knows neither the page nor the machine it runs on.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Draws come by name from the generator." },
        ...noInexactMath,
      ],
      "no-restricted-syntax": ["error", noDefaultExport, noEnum, noInexactPower],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // Tests read JSON that the program printed; what it holds is what they check.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["*.config.{js,ts}", ".dependency-cruiser.mjs"],
    rules: { "no-restricted-syntax": "off" },
  },
);
