package se.regionsormland.portal.ideas.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.OwnerChoice;

/** What the owner makes of the answer. */
record OwnerChoiceForm(@NotBlank(message = "{owner.choice.missing}") @Nullable String choice) {

  static OwnerChoiceForm of(@Nullable OwnerChoice choice) {
    return new OwnerChoiceForm(choice == null ? null : choice.name());
  }

  @Nullable OwnerChoice toChoice() {
    return Arrays.stream(OwnerChoice.values())
        .filter(one -> one.name().equals(choice))
        .findFirst()
        .orElse(null);
  }
}
