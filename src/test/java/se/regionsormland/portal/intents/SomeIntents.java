package se.regionsormland.portal.intents;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.intents.event.IntentAsked;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;

/** Who is to pay for a part of a request, and says so. */
@Component
@Lazy
public class SomeIntents {

  private final Plans plans;
  private final OwnIntents own;
  private final AskedIntents asked;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  SomeIntents(Plans plans, OwnIntents own, AskedIntents asked) {
    this.plans = plans;
    this.own = own;
    this.asked = asked;
  }

  /** What the letter would carry. */
  @EventListener
  void remember(IntentAsked letter) {
    tokens.put(letter.email(), letter.token());
  }

  /** A municipality stands in the plan that is sent, and is asked. Gives what opens her letter. */
  public String asked(SenderKey key, String payer) {
    var row = UUID.randomUUID();
    var amounts = new TreeMap<>(Map.of(2028, Money.kronor(1_000_000)));
    var standing = Standing.INTENDED;
    plans.change(
        key,
        rows ->
            rows.with(new PayerRow(row, "municipality", payer, Form.CASH, standing, "", amounts)));
    plans.send(key);
    var address = row + "@exempel.invalid";
    var words = new OwnIntents.Question(payer, address, "En del av bron.", "", Locale.of("sv"));
    own.ask(key, row, words);
    return Objects.requireNonNull(tokens.remove(address));
  }

  /** And confirms. */
  public void confirmedBy(SenderKey key, String payer) {
    var token = asked(key, payer);
    var seen = asked.of(token).orElseThrow().fingerprint();
    var given = new Intent.Given("Chefen", "Enligt delegation", "KS 14", null, "", Instant.EPOCH);
    asked.answer(token, seen, true, given);
  }
}
