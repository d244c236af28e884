package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.TypedDate;

/** How and when an idea came that came another way than through the portal, beside the idea. */
record HandEntryForm(
    @NotBlank(message = "{assessment.hand.channel.empty}") @Nullable String channel,
    @Nullable String receivedDay,
    @Nullable String receivedMonth,
    @Nullable String receivedYear,
    @Nullable String numbersSeen) {

  static HandEntryForm empty() {
    return new HandEntryForm(null, "", "", "", null);
  }

  TypedDate received() {
    return new TypedDate(receivedDay, receivedMonth, receivedYear);
  }
}
