package se.regionsormland.portal.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** A field of one line has no line breaks and no tabs: each becomes a blank, nothing is lost. */
final class LinesJoined implements ConditionalGenericConverter {

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, String.class));
  }

  @Override
  public boolean matches(TypeDescriptor from, TypeDescriptor to) {
    return to.hasAnnotation(OneLine.class);
  }

  @Override
  public @Nullable Object convert(@Nullable Object typed, TypeDescriptor from, TypeDescriptor to) {
    return typed instanceof String text ? Signs.onOneLine(text) : typed;
  }
}
