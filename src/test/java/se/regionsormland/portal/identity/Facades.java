package se.regionsormland.portal.identity;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Controller;

/** The beans that are no pages and have a permission on them, and whom each method lets in. */
record Facades(List<Object> beans) {

  private static final String ROOT = "se.regionsormland.portal.";
  private static final PreAuthorizeAuthorizationManager RULE =
      new PreAuthorizeAuthorizationManager();
  private static final Authentication ANYBODY =
      new AnonymousAuthenticationToken(
          "key", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

  static Facades of(ApplicationContext context) {
    return new Facades(
        Stream.of(context.getBeanDefinitionNames())
            .map(context::getBean)
            .filter(bean -> typeOf(bean).getName().startsWith(ROOT))
            .filter(bean -> !AnnotatedElementUtils.hasAnnotation(typeOf(bean), Controller.class))
            .filter(bean -> methods(bean).anyMatch(Facades::isGuarded))
            .toList());
  }

  /** Those that would be open without their annotation. */
  List<Method> guarded() {
    return beans.stream().flatMap(Facades::methods).filter(Facades::isGuarded).toList();
  }

  /** Facade and method, each with the word of {@link RouteMatrixTest} for whom it lets in. */
  Map<String, String> found(Predicate<Method> withoutPermission) {
    var found = new TreeMap<String, Set<String>>();
    for (var bean : beans) {
      methods(bean)
          .forEach(method ->
              found
                  .computeIfAbsent(nameOf(method), _ -> new TreeSet<>())
                  .add(withoutPermission.test(method) ? "everyone" : wordFor(bean, method)));
    }
    var words = new TreeMap<String, String>();
    found.forEach((name, all) -> words.put(name, String.join(" ", all)));
    return words;
  }

  private static Class<?> typeOf(Object bean) {
    return AopUtils.getTargetClass(bean);
  }

  private static Stream<Method> methods(Object bean) {
    return Arrays.stream(typeOf(bean).getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
  }

  private static boolean isGuarded(Method method) {
    return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
        || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
  }

  private static String nameOf(Method method) {
    return method.getDeclaringClass().getName().replace(ROOT, "") + " " + method.getName();
  }

  private static String wordFor(Object bean, Method method) {
    var admitted = new HashSet<String>();
    if (admits(ANYBODY, bean, method)) {
      admitted.add("anonymous");
    }
    for (var role : Role.values()) {
      if (admits(with(role), bean, method)) {
        admitted.add(role.name().toLowerCase(Locale.ROOT));
      }
    }
    return RouteMatrixTest.ADMITTED.entrySet().stream()
        .filter(word -> word.getValue().equals(admitted))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(admitted.toString());
  }

  private static Authentication with(Role role) {
    As.signIn(role);
    try {
      return SecurityContextHolder.getContext().getAuthentication();
    } finally {
      As.nobody();
    }
  }

  private static boolean admits(Authentication who, Object bean, Method method) {
    var target = AopProxyUtils.getSingletonTarget(bean);
    var call = new SimpleMethodInvocation(target == null ? bean : target, method);
    var decision = RULE.authorize(() -> who, call);
    return decision == null || decision.isGranted();
  }
}
