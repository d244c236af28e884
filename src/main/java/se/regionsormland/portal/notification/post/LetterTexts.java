package se.regionsormland.portal.notification.post;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** What letters say: plain text, in the recipient's language. */
@Component
class LetterTexts {

  private final ITemplateEngine templates;
  private final MessageSource messages;

  LetterTexts(ITemplateEngine templates, MessageSource messages) {
    this.templates = templates;
    this.messages = messages;
  }

  /** The reference first, where there is one; {@code noun} is what it is about. */
  String subject(LetterKind kind, Locale language, String reference, String noun) {
    var key = "notification." + kind.textName() + ".subject";
    var subject = messages.getMessage(key, new Object[] {noun}, language);
    return reference.isEmpty() ? subject : reference + ": " + subject;
  }

  /** "idé" or "begäran", and the same with its article. */
  Map<String, String> nouns(boolean request, Locale language) {
    var what = request ? "request" : "idea";
    return Map.of(
        "noun", messages.getMessage("notification.noun." + what, null, language),
        "theNoun", messages.getMessage("notification.the-noun." + what, null, language));
  }

  String body(LetterKind kind, Locale language, Map<String, @Nullable Object> facts) {
    var name = "notification/" + kind.template() + ".txt";
    return templates.process(name, new Context(language, facts)).strip() + "\n";
  }

  @Configuration(proxyBeanMethods = false)
  static class PlainTextTemplates {
    @Bean
    SpringResourceTemplateResolver letterTemplates(ApplicationContext context) {
      var resolver = new SpringResourceTemplateResolver();
      resolver.setApplicationContext(context);
      resolver.setPrefix("classpath:/templates/");
      resolver.setResolvablePatterns(java.util.Set.of("notification/*.txt"));
      resolver.setTemplateMode(TemplateMode.TEXT);
      resolver.setCharacterEncoding("UTF-8");
      resolver.setOrder(1);
      return resolver;
    }
  }
}
