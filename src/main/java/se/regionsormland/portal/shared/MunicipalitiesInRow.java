package se.regionsormland.portal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some municipalities in a column: an array of the names that they are kept by. */
@Converter
public class MunicipalitiesInRow implements AttributeConverter<Set<Municipality>, String[]> {

  @Override
  public String[] convertToDatabaseColumn(Set<Municipality> some) {
    return Municipality.names(some);
  }

  @Override
  public Set<Municipality> convertToEntityAttribute(String[] names) {
    return Stream.of(names).map(Municipality::valueOf).collect(Collectors.toSet());
  }
}
