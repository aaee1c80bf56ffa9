import type { AgendaProposal, AgendaProposalSource } from "@/api/types";
import { agendaKindLabels } from "@/domain/meetingLabels";
import { Button } from "@/ui";
import styles from "./ProposalGroups.module.css";
import { proposalKey } from "./useProposals";

const sources: [AgendaProposalSource, string][] = [
  ["CONTINUED", "継続の議題"],
  ["ACTIONS", "宿題"],
  ["SHEET", "提出されたシート"],
];

type ProposalGroupsProps = {
  all: AgendaProposal[];
  isTicked: (proposal: AgendaProposal) => boolean;
  onTick: (proposals: AgendaProposal[], isTicked: boolean) => void;
};

/** Proposals by where they come from, each to be ticked. */
export function ProposalGroups({ all, isTicked, onTick }: ProposalGroupsProps) {
  return sources
    .map(([source, label]) => ({ source, label, group: all.filter((one) => one.source === source) }))
    .filter(({ group }) => group.length > 0)
    .map(({ source, label, group }) => {
      const isAll = group.every(isTicked);
      return (
        <fieldset key={source} className={styles.group}>
          <legend className={styles.legend}>
            {label} {group.length}件
          </legend>
          {group.length > 1 && (
            <Button
              variant="text"
              size="small"
              aria-label={`${label}の印を${isAll ? "すべて外す" : "すべて付ける"}`}
              onPress={() => onTick(group, !isAll)}
            >
              {isAll ? "すべて外す" : "すべて付ける"}
            </Button>
          )}
          <ul>
            {group.map((proposal) => (
              <li key={proposalKey(proposal)}>
                <Proposal
                  proposal={proposal}
                  isTicked={isTicked(proposal)}
                  onTick={(ticked) => onTick([proposal], ticked)}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      );
    });
}

type ProposalProps = { proposal: AgendaProposal; isTicked: boolean; onTick: (isTicked: boolean) => void };

function Proposal({ proposal: { item, reason }, isTicked, onTick }: ProposalProps) {
  const facts = [
    agendaKindLabels[item.kind],
    item.presenter && `説明者：${item.presenter}`,
    !item.openToPublic && "非公開",
    reason,
  ];
  return (
    <label className={styles.proposal}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        {item.title}
        <span className={styles.facts}>{facts.filter(Boolean).join("　")}</span>
      </span>
    </label>
  );
}
