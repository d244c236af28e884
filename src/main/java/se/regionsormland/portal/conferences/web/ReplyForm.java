package se.regionsormland.portal.conferences.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.conferences.Appointment.Outcome;
import se.regionsormland.portal.web.Typed;

/** Yes or no to a meeting, or what came of it. */
record ReplyForm(@Nullable String meeting, @Nullable String answer) {

  Optional<UUID> id() {
    return Typed.uuid(meeting);
  }

  Optional<Outcome> outcome() {
    return Typed.one(Outcome.class, answer);
  }

  boolean saysYes() {
    return "ja".equals(answer);
  }

  boolean saysNo() {
    return "nej".equals(answer);
  }
}
