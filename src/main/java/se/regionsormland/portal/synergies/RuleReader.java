package se.regionsormland.portal.synergies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.catalogue.Strategy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the file strictly: no unknown key, no key twice, none missing, no measure unknown. */
class RuleReader {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .annotationIntrospector(new RequiredUnlessNullable())
          .build();

  private RuleReader() {}

  static RuleFile read(Resource resource, Strategy strategy) {
    var name = Optional.ofNullable(resource.getFilename()).orElse(resource.getDescription());
    try {
      var text = resource.getContentAsString(StandardCharsets.UTF_8);
      var file = MAPPER.readValue(text, RuleFile.class);
      new RuleChecks(file, text, strategy)
          .firstBroken()
          .ifPresent(broken -> {
            throw new BrokenRules(name, broken.line(), broken.reason());
          });
      return file;
    } catch (JacksonException e) {
      throw new BrokenRules(name, e.getLocation().getLineNr(), reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(JacksonException failure) {
    var message = String.valueOf(failure.getOriginalMessage()).lines().findFirst().orElse("");
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          "okänd nyckel \"" + unknown.getPropertyName() + "\"";
      case StreamReadException _ -> "inte giltig YAML (" + message + ")";
      default -> "ett värde saknas eller har fel form (" + message + ")";
    };
  }

  /** A component that may be null is one that may be left out. */
  private static final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      if (member instanceof AnnotatedParameter parameter
          && parameter.getOwner().getAnnotated() instanceof Executable constructor) {
        var types = constructor.getAnnotatedParameterTypes();
        return !types[parameter.getIndex()].isAnnotationPresent(Nullable.class);
      }
      return super.hasRequiredMarker(config, member);
    }
  }
}
