package se.regionsormland.portal.completion;

import java.util.ArrayList;
import java.util.EnumMap;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;

/** What was asked as one text, for the letter and for what was said in the case. */
@Component
class AskedWords {

  private final MessageSourceAccessor words;

  AskedWords(MessageSource words) {
    this.words = new MessageSourceAccessor(words, Languages.SWEDISH);
  }

  /** Why the clock stands. */
  String reason(NewCompletion asked) {
    return by("completion.reason", asked);
  }

  private String by(String key, NewCompletion asked) {
    var day = SwedishTime.longDate(asked.answerBy(), Languages.SWEDISH);
    return words.getMessage(key, new Object[] {day});
  }

  String of(NewCompletion asked) {
    var texts = new ArrayList<String>();
    texts.add(by("completion.asked.by", asked));
    if (!asked.question().isEmpty()) {
      texts.add(asked.question());
    }
    new EnumMap<>(asked.parts())
        .forEach((part, question) ->
            texts.add((words.getMessage("completion.part." + part) + "\n" + question).strip()));
    return String.join("\n\n", texts);
  }
}
