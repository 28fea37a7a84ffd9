/** How four tools read a table from its address. */
export interface Example {
  name: string;
  code: string;
}

/** No quotation mark of an address ends the text it stands in. */
const quoted = (url: string) => url.replaceAll("'", '%27').replaceAll('"', '%22');

/** curl, Python, R and Excel (Power Query: Data, Get Data, Blank Query), each reading the same CSV. */
export const examplesOf = (csv: string, json: string): readonly Example[] => {
  const [table, answer] = [quoted(csv), quoted(json)];
  return [
    { name: 'curl', code: `curl --location --output figures.csv '${table}'\ncurl '${answer}'` },
    { name: 'Python', code: `import pandas as pd\n\nfigures = pd.read_csv("${table}", dtype={"authority": str})` },
    { name: 'R', code: `figures <- readr::read_csv("${table}",\n  col_types = readr::cols(authority = "c"))` },
    {
      name: 'Excel',
      code: `let\n  Source = Csv.Document(Web.Contents("${table}"), [Delimiter = ",", Encoding = 65001]),\n  Figures = Table.PromoteHeaders(Source)\nin\n  Figures`,
    },
  ];
};
