import type { Rating } from "@/api/types";
import { Button } from "@/ui";
import { RatingSettingsRow } from "./RatingSettingsRow";
import { SettingsSection } from "./SettingsSection";
import { movedUp, withNewRating } from "./settingsForm";
import { contestedRatings, type Draft, mergedRatings, ratingsSeen } from "./settingsMerge";
import { type StoredPolicy, useSettings } from "./useSettings";

type RatingSettingsProps = StoredPolicy & {
  mayEdit: boolean;
  draft: Draft<readonly Rating[]>;
  onDraft: (draft: Draft<readonly Rating[]>) => void;
};

export function RatingSettings({ mayEdit, draft, onDraft, ...policyAt }: RatingSettingsProps) {
  const { policy, save, faults, ...settings } = useSettings(policyAt, () => onDraft(null));
  const stored = policy.effective.ratings;
  const ratings = mergedRatings(draft, stored);
  const setRatings = (mine: readonly Rating[]) =>
    onDraft({ base: ratingsSeen(draft?.base ?? stored, stored), mine });
  const change = (index: number, part: Partial<Rating>) =>
    setRatings(ratings.map((rating, at) => (at === index ? { ...rating, ...part } : rating)));
  return (
    <SettingsSection
      title="評価区分"
      lead="よい順に並べます。シートで使われることがあるため、区分は消せません。使わなくなった区分は、選べないようにします。"
      isDefault={policy.ratings === null}
      mayEdit={mayEdit}
      contested={contestedRatings(draft, stored)}
      onSave={(reason) => save({ ratings: [...ratings] }, reason)}
      onReset={(reason) => save({ ratings: null }, reason)}
      {...settings}
    >
      {ratings.map((rating, index) => (
        <RatingSettingsRow
          key={rating.code}
          rating={rating}
          mayEdit={mayEdit}
          isFirst={index === 0}
          isLast={index === ratings.length - 1}
          isNew={stored.every(({ code }) => code !== rating.code)}
          faultAt={(field) => faults[`/ratings/${index}/${field}`] ?? null}
          onChange={(part) => change(index, part)}
          onUp={() => setRatings(movedUp(ratings, index))}
          onDown={() => setRatings(movedUp(ratings, index + 1))}
          onDrop={() => setRatings(ratings.filter((_, at) => at !== index))}
        />
      ))}
      {mayEdit && (
        <div>
          <Button variant="secondary" size="small" onPress={() => setRatings(withNewRating(ratings))}>
            区分を足す
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
