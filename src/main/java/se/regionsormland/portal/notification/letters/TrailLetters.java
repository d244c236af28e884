package se.regionsormland.portal.notification.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.AccountAddresses;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.notification.post.MailSettings;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.trail.chain.ChainCheck;
import se.regionsormland.portal.trail.chain.ChainsChecked;
import se.regionsormland.portal.trail.chain.ChainsChecked.Result;
import se.regionsormland.portal.web.Links;

/**
 * After each night's check what was seen goes to an address outside the portal's reach; what does
 * not hold is also told to every administrator, once.
 */
@Component
class TrailLetters {

  private final LetterWriter letters;
  private final MailSettings settings;
  private final AccountAddresses accounts;
  private final MessageSource messages;
  private final Links links;

  TrailLetters(
      LetterWriter letters,
      MailSettings settings,
      AccountAddresses accounts,
      MessageSource messages,
      Links links) {
    this.letters = letters;
    this.settings = settings;
    this.accounts = accounts;
    this.messages = messages;
    this.links = links;
  }

  /** Part of a letter. {@code name} is a key, {@code fault} a sentence. */
  record Seen(
      String name,
      String rows,
      String last,
      String head,
      String signature,
      @Nullable Before before,
      int faults,
      @Nullable String fault) {

    /** What an earlier check saw. */
    record Before(String day, String rows, String head) {}

    public boolean signed() {
      return !signature.isEmpty();
    }
  }

  @EventListener
  void on(ChainsChecked checked) {
    if (settings.writesOfTheTrail()) {
      var facts = facts(checked.day());
      facts.put("whole", checked.areWhole());
      facts.put("chains", checked.results().stream().map(this::seen).toList());
      write(LetterKind.CHAINS_CHECKED, checked.day().toString(), settings.trail(), facts);
    }
    checked.results().stream()
        .filter(result -> !result.now().isWhole())
        .forEach(result -> warn(checked.day(), result));
  }

  /** Once for each thing that is found, not every night until it is mended. */
  private void warn(LocalDate day, Result result) {
    var now = result.now();
    var facts = facts(day);
    facts.put("chain", seen(result));
    for (var recipient : accounts.ofAdministrators()) {
      write(
          LetterKind.CHAIN_BROKEN,
          now.chain() + " " + now.first() + " " + now.faults() + " " + recipient,
          recipient,
          facts);
    }
  }

  private Map<String, Object> facts(LocalDate day) {
    var facts = new HashMap<String, Object>();
    facts.put("day", SwedishTime.longDate(day, Languages.SWEDISH));
    facts.put("link", links.to("/administration/sakerhet"));
    return facts;
  }

  private void write(LetterKind kind, String unique, String to, Map<String, Object> facts) {
    letters.write(new Occasion(kind, null, unique, ""), to, Languages.SWEDISH, facts);
  }

  private Seen seen(Result result) {
    var now = result.now();
    var before = result.before();
    return new Seen(
        "trail.chain." + now.chain(),
        Long.toString(now.rowCount()),
        Long.toString(now.lastRow()),
        now.head(),
        now.signature(),
        before == null
            ? null
            : new Seen.Before(
                SwedishTime.longDate(before.day(), Languages.SWEDISH),
                Long.toString(before.rowCount()),
                before.head()),
        now.faults(),
        sentence(now.first()));
  }

  private @Nullable String sentence(ChainCheck.@Nullable Place first) {
    return first == null
        ? null
        : messages.getMessage(
            "trail.fault." + first.fault(),
            new Object[] {
              Long.toString(first.row()),
              SwedishTime.longDate(SwedishTime.dateOf(first.at()), Languages.SWEDISH)
            },
            Languages.SWEDISH);
  }
}
