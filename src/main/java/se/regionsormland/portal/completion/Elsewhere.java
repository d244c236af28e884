package se.regionsormland.portal.completion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.requests.Plans;

/** What a sender completes on other pages than here, as it stands there now. */
@Component
class Elsewhere {

  private final Plans plans;
  private final Attachments attachments;
  private final SaidByOthers said;

  Elsewhere(Plans plans, Attachments attachments, SaidByOthers said) {
    this.plans = plans;
    this.attachments = attachments;
    this.said = said;
  }

  /** Of what was asked; {@code subject} is what the key opens. */
  Map<Part, String> of(SenderKey key, UUID subject, Completion asked) {
    var stands = new EnumMap<Part, String>(Part.class);
    if (asked.asks(Part.PLAN)) {
      stands.put(
          Part.PLAN, version(plans.find(key).isPresent() ? plans.sent(key).versions().size() : 0));
    }
    if (asked.asks(Part.INTENTS)) {
      stands.put(Part.INTENTS, said.of(subject).orElse(""));
    }
    if (asked.asks(Part.FILES)) {
      stands.put(Part.FILES, numbers(attachments.of(key)));
    }
    return stands;
  }

  /** Of the plan that was sent last. */
  static String version(int sent) {
    return sent == 0 ? "" : String.valueOf(sent);
  }

  static String numbers(List<Attachment> files) {
    return files.stream()
        .map(one -> String.valueOf(one.number()))
        .collect(Collectors.joining(", "));
  }
}
