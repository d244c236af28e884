package se.regionsormland.portal.intents;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.intents.Intent.State;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.requests.rows.SentPlans;
import se.regionsormland.portal.shared.Secret;
import tools.jackson.databind.json.JsonMapper;

/** What a co-financier is shown: the request as the region has it, and her own row of its plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Showing {

  /** The one who asks confirms nothing to herself. */
  private static final Set<String> OTHERS =
      Set.of(
          PlainSource.MUNICIPALITY.slug(),
          PlainSource.REGION.slug(),
          PlainSource.PRIVATE.slug(),
          PlainSource.OTHER.slug());

  private final SentPlans plans;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  Showing(SentPlans plans, JdbcClient jdbc, JsonMapper json) {
    this.plans = plans;
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Of a request that has been sent and is not taken back. */
  record Words(String reference, String title, String text, Locale language) {}

  Optional<Words> words(UUID idea) {
    return jdbc.sql(
            """
            SELECT reference, title, text, language FROM submitted_idea
            WHERE id = :idea AND state <> 'WITHDRAWN'
            """)
        .param("idea", idea)
        .query(Words.class)
        .optional();
  }

  /** Those who can be asked, as the plan that was sent last has them. */
  List<PayerRow> payers(UUID idea) {
    return plans.latest(idea).stream()
        .flatMap(rows -> rows.payers().stream())
        .filter(row -> OTHERS.contains(row.source()) && row.total().isPositive())
        .toList();
  }

  Optional<PayerRow> payer(UUID idea, UUID row) {
    return payer(payers(idea), row);
  }

  private static Optional<PayerRow> payer(List<PayerRow> payers, UUID row) {
    return payers.stream().filter(one -> one.id().equals(row)).findFirst();
  }

  /** Empty where the request or the row is gone. */
  Optional<Shown> now(UUID idea, Intent intent) {
    return words(idea).flatMap(words -> now(words, payers(idea), intent));
  }

  private static Optional<Shown> now(Words words, List<PayerRow> payers, Intent intent) {
    return payer(payers, intent.row())
        .map(row ->
            new Shown(
                words.reference(),
                words.title(),
                intent.asked().summary(),
                intent.asked().payer(),
                row.amounts(),
                intent.asked().conditions(),
                fingerprint(words.text())));
  }

  /** As it is kept and fingerprinted. */
  String written(Shown shown) {
    return json.writeValueAsString(shown);
  }

  static String fingerprint(String words) {
    return HexFormat.of().formatHex(Secret.hash(words));
  }

  /** With what she sees now, or that she saw something else. */
  Intent in(UUID idea, Intent kept) {
    return in(now(idea, kept), kept);
  }

  /** As {@link #in(UUID, Intent)}, of all of one request: its words are read once. */
  List<Intent> in(UUID idea, List<PayerRow> payers, List<Intent> kept) {
    if (kept.isEmpty()) {
      return kept;
    }
    var words = words(idea);
    return kept.stream().map(one -> in(words.flatMap(it -> now(it, payers, one)), one)).toList();
  }

  private Intent in(Optional<Shown> now, Intent kept) {
    boolean answered = kept.given() != null;
    boolean earlier =
        kept.state() == State.CONFIRMED
            && now.map(this::written)
                .map(Showing::fingerprint)
                .filter(kept.fingerprint()::equals)
                .isEmpty();
    return new Intent(
        kept.id(),
        kept.row(),
        kept.asked(),
        kept.state(),
        answered ? kept.shown() : now.orElse(null),
        answered ? kept.fingerprint() : now.map(this::written).map(Showing::fingerprint).orElse(""),
        kept.given(),
        earlier);
  }
}
