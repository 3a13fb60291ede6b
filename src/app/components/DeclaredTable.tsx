import type {DeclaredAndDetected} from "../../core/analysis/declaredAndDetected.ts";
import {analysis} from "../../words/en/analysis.ts";
import {useWords} from "../language.ts";
import {Foreign} from "./Foreign.tsx";

interface DeclaredTableProps {
  groups: readonly {id: string; name: string; colour: string}[];
  compared: DeclaredAndDetected;
}

/** What people were called, by what they are found with. */
export function DeclaredTable({groups, compared}: DeclaredTableProps) {
  const t = useWords(analysis);
  const {table, adjustedRand, mutualInformation, compared: people} = compared;
  const rows = groups.map((group, i) => ({group, counts: table[i] ?? []})).filter(({counts}) => counts.some(Boolean));
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t.groupsByCommunities}</h3>
      <div className="declared-scroll">
        <table className="declared">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t.group}</span>
              </th>
              {rows[0]?.counts.map((_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: communities are told by their rank
                <th key={i} scope="col" title={t.community({number: i + 1})}>
                  {i + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({group, counts}) => (
              <tr key={group.id}>
                <th scope="row">
                  <span className="swatch" style={{background: group.colour}} /> <Foreign text={group.name} />
                </th>
                {counts.map((count, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={i}>{count || "·"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people > 1 && (
        <p className="quiet small">
          {t.agreement({people, rand: adjustedRand.toFixed(2), information: mutualInformation.toFixed(2)})}
        </p>
      )}
    </section>
  );
}
