package se.regionsormland.portal.administration;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.WholeNumber;

record AnswerDaysForm(
    @NotBlank(message = "{administration.region.days.wrong}")
        @WholeNumber(from = 1, to = 60, message = "{administration.region.days.wrong}")
        @Nullable String days,
    @NotBlank(message = "{administration.region.agendaDays.wrong}")
        @WholeNumber(from = 0, to = 30, message = "{administration.region.agendaDays.wrong}")
        @Nullable String agendaDays) {

  int asNumber() {
    return number(days);
  }

  int beforeMeeting() {
    return number(agendaDays);
  }

  private static int number(@Nullable String typed) {
    return Integer.parseInt(String.valueOf(typed).strip());
  }
}
