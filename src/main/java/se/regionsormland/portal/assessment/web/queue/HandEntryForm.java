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
    @Nullable String receivedDay,
    @Nullable String receivedMonth,
    @Nullable String receivedYear,
    @Nullable String language,
    @Nullable String numbersSeen) {

  static HandEntryForm empty() {
    return new HandEntryForm(null, "", "", "", Languages.SWEDISH.getLanguage(), null);
  }

  /** What is no language of the portal's is Swedish. */
  Locale writtenTo() {
    return Languages.spoken(Locale.of(Objects.requireNonNullElse(language, "")));
  }

  TypedDate received() {
    return new TypedDate(receivedDay, receivedMonth, receivedYear);
  }
}
