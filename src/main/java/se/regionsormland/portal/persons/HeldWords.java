package se.regionsormland.portal.persons;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.RetentionWords;

/** What is held, in words. */
@Component
class HeldWords {

  private final MessageSourceAccessor messages;
  private final RetentionWords retention;

  HeldWords(MessageSource messages, RetentionWords retention) {
    this.messages = new MessageSourceAccessor(messages);
    this.retention = retention;
  }

  HeldLine line(Held held) {
    var words =
        held.words().entrySet().stream()
            .map(one -> new HeldLine.Word(say("persons.field." + one.getKey()), one.getValue()))
            .toList();
    return new HeldLine(say("persons.kept." + held.what()), retention.howLong(held.what()), words);
  }

  /** Plain text. What somebody has written is marked line by line: it is not the region's words. */
  String text(List<HeldLine> lines) {
    return lines.isEmpty()
        ? say("persons.none")
        : lines.stream().map(this::text).collect(Collectors.joining("\n\n"));
  }

  private String text(HeldLine line) {
    return line.words().stream()
        .flatMap(word -> (word.name() + ": " + word.value()).lines())
        .map(one -> "> " + one)
        .collect(
            Collectors.joining(
                "\n", line.what() + "\n" + say("persons.long", line.howLong()) + "\n", ""));
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments);
  }
}
