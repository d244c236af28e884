package se.regionsormland.portal.intents;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.intents.event.IntentNews.What;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** For somebody who is to pay: by the link in her letter, once. */
@Service
@Transactional
public class AskedIntents {

  private final Keys keys;
  private final IntentRows rows;
  private final Showing showing;
  private final AskingLetters letters;
  private final ToldSender told;
  private final CaseLog caseLog;

  AskedIntents(
      Keys keys,
      IntentRows rows,
      Showing showing,
      AskingLetters letters,
      ToldSender told,
      CaseLog caseLog) {
    this.keys = keys;
    this.rows = rows;
    this.showing = showing;
    this.letters = letters;
    this.told = told;
    this.caseLog = caseLog;
  }

  /** What she is asked to confirm, and in which language it is written. */
  public record ToConfirm(Shown shown, String fingerprint, Locale written) {}

  /** Empty where the link holds no more, whatever the reason. */
  @Transactional(readOnly = true)
  public Optional<ToConfirm> of(String token) {
    return keys.open(token, KeyKind.INTENT).flatMap(rows::find).flatMap(this::asked);
  }

  private Optional<ToConfirm> asked(IntentRows.Kept kept) {
    if (!kept.intent().isAsked()) {
      return Optional.empty();
    }
    return showing
        .now(kept.idea(), kept.intent())
        .map(shown ->
            new ToConfirm(
                shown,
                Showing.fingerprint(showing.written(shown)),
                showing.words(kept.idea()).map(Showing.Words::language).orElseThrow()));
  }

  /** What came of an answer. */
  public enum Outcome {
    DONE,
    /** It says something else than what she saw. */
    CHANGED,
    TOO_LATE
  }

  /** {@code seen} is the fingerprint of what she saw: nothing else is confirmed. */
  public Outcome answer(String token, String seen, boolean yes, Intent.Given given) {
    keys.open(token, KeyKind.INTENT).flatMap(rows::find).ifPresent(one -> caseLog.hold(one.idea()));
    var kept = keys.hold(token, KeyKind.INTENT).flatMap(rows::find);
    var asked = kept.flatMap(this::asked);
    if (kept.isEmpty() || asked.isEmpty()) {
      return Outcome.TOO_LATE;
    }
    if (!asked.get().fingerprint().equals(seen)) {
      return Outcome.CHANGED;
    }
    var id = kept.get().intent().id();
    if (!rows.answer(id, yes, showing.written(asked.get().shown()), given)) {
      return Outcome.TOO_LATE;
    }
    letters.end(id);
    var act = yes ? Act.INTENT_CONFIRMED : Act.INTENT_DECLINED;
    caseLog.add(kept.get().idea(), DoneBy.portal(), act, seen);
    told.tell(kept.get().idea(), id, yes ? What.CONFIRMED : What.DECLINED);
    return Outcome.DONE;
  }
}
