package se.regionsormland.portal.web.kept;

import java.time.Duration;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a part of a page in this element's place: as it was written when the same was told to it in
 * the same language, else written now and kept. It is written {@link Alone}, so what is told to it
 * is all it can show.
 */
final class KeptPart extends AbstractAttributeTagProcessor {

  /** After th:each, th:if, th:unless and th:with, which may stand on the same element. */
  private static final int PRECEDENCE = 650;

  private final Shelf shelf;
  private final Duration life;
  private final boolean compared;

  KeptPart(String prefix, String name, Shelf shelf, Duration life, boolean compared) {
    super(TemplateMode.HTML, prefix, null, false, name, true, PRECEDENCE, true);
    this.shelf = shelf;
    this.life = life;
    this.compared = compared;
  }

  @Override
  protected void doProcess(
      ITemplateContext context,
      IProcessableElementTag tag,
      AttributeName name,
      String expression,
      IElementTagStructureHandler place) {
    place.replaceWith(text(Part.of(context, expression), context), false);
  }

  private String text(Part part, ITemplateContext context) {
    var kept = shelf.find(part.asked());
    if (kept == null) {
      var text = part.write(context);
      if (compared) {
        Values.check(part.asked(), text);
      }
      shelf.keep(part.asked(), text, life);
      return text;
    }
    if (compared && !kept.equals(part.write(context))) {
      throw new IllegalStateException("Told the same, it is not the same: " + part.asked().part());
    }
    return kept;
  }
}
