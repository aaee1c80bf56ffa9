import { useState } from "react";
import type { Policy, Rating } from "@/api/types";
import { Button } from "@/ui";
import { RatingSettingsRow } from "./RatingSettingsRow";
import { SettingsSection } from "./SettingsSection";
import { movedUp, withNewRating } from "./settingsForm";
import { type StoredPolicy, useSettings } from "./useSettings";

type RatingSettingsProps = StoredPolicy & { mayEdit: boolean };

export function RatingSettings({ mayEdit, ...policyAt }: RatingSettingsProps) {
  const [ratings, setRatings] = useState<Rating[]>(policyAt.stored.data.effective.ratings);
  const taken = ({ effective }: Policy) => setRatings(effective.ratings);
  const { policy, save, faults, ...settings } = useSettings(policyAt, taken);
  const change = (index: number, part: Partial<Rating>) =>
    setRatings(ratings.map((rating, at) => (at === index ? { ...rating, ...part } : rating)));
  return (
    <SettingsSection
      title="評価区分"
      lead="よい順に並べます。シートで使われることがあるため、区分は消せません。使わなくなった区分は、選べないようにします。"
      isDefault={policy.ratings === null}
      mayEdit={mayEdit}
      onSave={(reason) => save({ ratings }, reason)}
      onReset={(reason) => save({ ratings: null }, reason)}
      {...settings}
    >
      {ratings.map((rating, index) => (
        <RatingSettingsRow
          key={rating.code}
          rating={rating}
          mayEdit={mayEdit}
          isFirst={index === 0}
          faultAt={(field) => faults[`/ratings/${index}/${field}`] ?? null}
          onChange={(part) => change(index, part)}
          onUp={() => setRatings(movedUp(ratings, index))}
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
