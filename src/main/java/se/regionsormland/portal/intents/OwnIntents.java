package se.regionsormland.portal.intents;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.NotFound;

/** What a sender does about those who are to pay. Every verb takes the key. */
@Service
@Transactional
public class OwnIntents {

  private final Ideas ideas;
  private final IntentRows rows;
  private final Showing showing;
  private final AskingLetters letters;
  private final CaseLog caseLog;
  private final Clock clock;

  OwnIntents(
      Ideas ideas,
      IntentRows rows,
      Showing showing,
      AskingLetters letters,
      CaseLog caseLog,
      Clock clock) {
    this.ideas = ideas;
    this.rows = rows;
    this.showing = showing;
    this.letters = letters;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  /** One who is to pay; what she was asked last, and what was confirmed before. */
  public record Payer(PayerRow row, @Nullable Intent latest, List<Intent> before) {

    public Payer {
      before = List.copyOf(before);
    }

    public UUID id() {
      return row.id();
    }

    /** Nobody is asked twice at a time, and what holds is not asked about again. */
    public boolean canBeAsked() {
      return latest == null || !(latest.isAsked() || latest.holds());
    }
  }

  /** Empty where the key opens no request with a plan that has been sent, or it is taken back. */
  @Transactional(readOnly = true)
  public List<Payer> of(SenderKey key) {
    var idea = id(key);
    if (showing.words(idea).isEmpty()) {
      return List.of();
    }
    var payers = showing.payers(idea);
    var all = showing.in(idea, payers, rows.of(idea));
    return payers.stream().map(row -> payer(row, all)).toList();
  }

  private static Payer payer(PayerRow row, List<Intent> all) {
    var hers = all.stream().filter(one -> one.row().equals(row.id())).toList();
    return new Payer(
        row,
        hers.stream().findFirst().orElse(null),
        hers.stream().skip(1).filter(Intent::isConfirmed).toList());
  }

  /**
   * @throws NotFound where nobody is to pay so in the plan
   */
  @Transactional(readOnly = true)
  public Payer one(SenderKey key, UUID row) {
    return of(key).stream()
        .filter(one -> one.id().equals(row))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What the sender writes to ask. */
  public record Question(
      String payer, String email, String summary, String conditions, Locale language) {}

  /** The same twice is one letter. */
  public void ask(SenderKey key, UUID row, Question question) {
    var idea = id(key);
    caseLog.hold(idea);
    if (!one(key, row).canBeAsked()) {
      return;
    }
    var asked =
        new Intent.Asked(
            question.payer(),
            question.email(),
            question.summary(),
            question.conditions(),
            question.language(),
            clock.instant());
    var id = rows.ask(idea, row, asked);
    caseLog.add(idea, DoneBy.sender(), Act.INTENT_ASKED, "");
    letters.write(id, showing.words(idea).orElseThrow(NotFound::new).reference(), asked);
  }

  /** Another letter, and the earlier one opens nothing. */
  public void remind(SenderKey key, UUID row) {
    var idea = id(key);
    caseLog.hold(idea);
    waiting(key, row)
        .ifPresent(one ->
            letters.write(
                one.id(), showing.words(idea).orElseThrow(NotFound::new).reference(), one.asked()));
  }

  /** She need not answer, and cannot. */
  public void cancel(SenderKey key, UUID row) {
    var idea = id(key);
    caseLog.hold(idea);
    waiting(key, row)
        .filter(one -> rows.cancel(one.id()))
        .ifPresent(one -> {
          letters.end(one.id());
          caseLog.add(idea, DoneBy.sender(), Act.INTENT_CANCELLED, "");
        });
  }

  private Optional<Intent> waiting(SenderKey key, UUID row) {
    return Optional.ofNullable(one(key, row).latest()).filter(Intent::isAsked);
  }

  private UUID id(SenderKey key) {
    return ideas.idOf(key).orElseThrow(DeadKey::new);
  }
}
