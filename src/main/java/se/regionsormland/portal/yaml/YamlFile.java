package se.regionsormland.portal.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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

/** Its name and its text as it is written. */
public record YamlFile(String name, String text) {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .annotationIntrospector(new RequiredUnlessNullable())
          .build();

  public static YamlFile at(Resource resource) {
    var name = Optional.ofNullable(resource.getFilename()).orElse(resource.getDescription());
    try {
      return new YamlFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A record's component that may be null is one that may be left out.
   *
   * @throws BrokenFile when the file has another shape
   */
  public <T> T as(Class<T> shape) {
    try {
      return MAPPER.readValue(text, shape);
    } catch (JacksonException e) {
      throw new BrokenFile(name, new Broken(e.getLocation().getLineNr(), reason(e)));
    }
  }

  /**
   * For what no shape can tell.
   *
   * @throws BrokenFile when something is
   */
  public void stopAt(Optional<Broken> broken) {
    broken.ifPresent(it -> {
      throw new BrokenFile(name, it);
    });
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

  private static final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

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
