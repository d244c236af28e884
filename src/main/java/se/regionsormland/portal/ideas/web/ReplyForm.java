package se.regionsormland.portal.ideas.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** The sender's answer to what the region asked. */
record ReplyForm(
    @NotBlank(message = "{ideas.question.reply.empty}")
        @Lines(max = 4000, message = "{ideas.question.reply.long}")
        @Nullable String text) {

  String reply() {
    return Typed.text(text);
  }
}
