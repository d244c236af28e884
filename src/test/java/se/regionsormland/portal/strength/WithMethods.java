package se.regionsormland.portal.strength;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.MethodModel;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A class as it is, with the methods of another compilation of it: a running class takes no other
 * shape, and one that is host of others is not always taken back from another table of constants.
 */
final class WithMethods {

  private static final ClassFile CLASSES =
      ClassFile.of(
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(WithMethods.class.getClassLoader())));

  private WithMethods() {}

  /** A method that is no longer there stays, and nobody calls it. */
  static byte[] of(byte[] real, byte[] changed) {
    var model = CLASSES.parse(real);
    var methods = methods(changed);
    if (!methods(real).keySet().containsAll(methods.keySet())) {
      throw new UnsupportedOperationException("A method more");
    }
    return CLASSES.transformClass(
        model,
        (builder, element) ->
            builder.with(
                element instanceof MethodModel method
                    ? methods.getOrDefault(name(method), method)
                    : element));
  }

  private static Map<String, MethodModel> methods(byte[] bytes) {
    return CLASSES.parse(bytes).methods().stream()
        .collect(Collectors.toMap(WithMethods::name, Function.identity()));
  }

  private static String name(MethodModel method) {
    return method.flags().flagsMask()
        + " "
        + method.methodName().stringValue()
        + method.methodType().stringValue();
  }
}
