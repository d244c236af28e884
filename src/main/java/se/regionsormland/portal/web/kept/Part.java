package se.regionsormland.portal.web.kept;

import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Contexts;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.util.EscapedAttributeUtils;

/** A fragment by its whole name, with what is told to it. */
record Part(ExecutedFragmentExpression fragment, Asked asked) {

  private static final String STANDARD = "th";
  private static final String HERE = "this";

  /** {@code ~{folder/template :: fragment(…)}}: the name is its own, whatever page it stands on. */
  static Part of(ITemplateContext context, String expression) {
    var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
    if (!(parser.parseExpression(context, expression) instanceof FragmentExpression named)
        || named.getTemplateName() == null
        || HERE.equals(named.getTemplateName().getStringRepresentation())) {
      throw new IllegalArgumentException("Names no fragment of its own: " + expression);
    }
    var fragment = FragmentExpression.createExecutedFragmentExpression(context, named);
    var part =
        fragment.getTemplateNameExpressionResult()
            + " :: "
            + fragment.getFragmentSelectorExpressionResult();
    return new Part(fragment, new Asked(part, told(fragment), context.getLocale()));
  }

  @SuppressWarnings("NullAway") // the library says nothing of what is null in it
  private static Map<String, @Nullable Object> told(ExecutedFragmentExpression fragment) {
    var told = fragment.getFragmentParameters();
    return told == null ? Map.of() : told;
  }

  String write(ITemplateContext context) {
    var found = FragmentExpression.resolveExecutedFragmentExpression(context, fragment, true);
    var model = found.getTemplateModel();
    var alone =
        new WebContext(
            new Alone(Contexts.getWebExchange(context)),
            context.getLocale(),
            named(found, context));
    var configuration = context.getConfiguration();
    var own =
        configuration
            .getEngineContextFactory()
            .createEngineContext(configuration, model.getTemplateData(), null, alone);
    var text = new StringWriter();
    configuration.getTemplateManager().process(model, (ITemplateContext) own, text);
    return text.toString();
  }

  /** What is told, by the names that the fragment itself has for it. */
  private static Map<String, Object> named(Fragment found, ITemplateContext context) {
    var model = found.getTemplateModel();
    if (found.getParameters() == null
        || !(model.get(1) instanceof IProcessableElementTag first)
        || !first.hasAttribute(STANDARD, "fragment")) {
      return Map.of();
    }
    var spec =
        EscapedAttributeUtils.unescapeAttribute(
            model.getTemplateMode(), first.getAttributeValue(STANDARD, "fragment"));
    var signature = FragmentSignatureUtils.parseFragmentSignature(context.getConfiguration(), spec);
    return FragmentSignatureUtils.processParameters(
        signature, found.getParameters(), found.hasSyntheticParameters());
  }
}
