package se.regionsormland.portal.assessment.web.queue;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.TypedDate;

/** How and when an idea came that came another way than through the portal, beside the idea. */
record HandEntryForm(
    @NotBlank(message = "{assessment.hand.channel.empty}") @Nullable String channel,
    TypedDate received,
    @Nullable String language,
    @Nullable String numbersSeen) {

  HandEntryForm {
    received = TypedDate.orNone(received);
  }

  static HandEntryForm empty() {
    return new HandEntryForm(null, TypedDate.NONE, Languages.SWEDISH.getLanguage(), null);
  }

  /** What is no language of the portal's is Swedish. */
  Locale writtenTo() {
    return Languages.spoken(Locale.of(Objects.requireNonNullElse(language, "")));
  }
}
