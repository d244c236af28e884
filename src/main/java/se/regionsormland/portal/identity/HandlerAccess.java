package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import se.regionsormland.portal.web.Handlers;
import se.regionsormland.portal.web.OneClick;
import se.regionsormland.portal.web.OwnSite;
import se.regionsormland.portal.web.Pages;

/**
 * Reads the permission off the handler that would answer, before anything of the request is read.
 * No permission there: denied, of whatever kind it is, unless it is listed ({@link OtherHandlers}).
 * No handler at all: who is signed in is refused as on another role's page, so that both take
 * equally long; anybody else is let through, to become "not found".
 */
@Component
class HandlerAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private static final AuthorizationDecision DENIED = new AuthorizationDecision(false);
  private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);

  private final Handlers handlers;
  private final OwnSite site;
  private final PreAuthorizeAuthorizationManager rule = new PreAuthorizeAuthorizationManager();

  HandlerAccess(Handlers handlers, OwnSite site) {
    this.handlers = handlers;
    this.site = site;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    return decide(who, context.getRequest());
  }

  /** Whether the person who asks now may use what would answer. */
  boolean admits(HttpServletRequest request) {
    return decide(Somebody::now, request).isGranted();
  }

  private AuthorizationResult decide(
      Supplier<? extends @Nullable Authentication> who, HttpServletRequest request) {
    if (!OtherHandlers.goesToTheDispatcher(request)) {
      return DENIED;
    }
    return Pages.isMissing(request)
        ? GRANTED
        : handlers
            .any(request)
            .map(handler -> isOpen(handler, request) ? GRANTED : ask(who, handler))
            .orElseGet(() -> new AuthorizationDecision(!isSignedIn(who.get())));
  }

  private static boolean isOpen(Object handler, HttpServletRequest request) {
    return Handlers.isAskedOtherwise(handler) || OtherHandlers.isListed(handler, request);
  }

  private static boolean isSignedIn(@Nullable Authentication who) {
    return new AuthenticationTrustResolverImpl().isAuthenticated(who);
  }

  private AuthorizationResult ask(
      Supplier<? extends @Nullable Authentication> who, Object handler) {
    if (!(handler instanceof HandlerMethod method) || !isGuarded(method)) {
      return DENIED;
    }
    var call = new SimpleMethodInvocation(method.getBean(), method.getMethod());
    var result = rule.authorize(who, call);
    return result == null ? DENIED : result;
  }

  static boolean isGuarded(HandlerMethod handler) {
    return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PreAuthorize.class)
        || AnnotatedElementUtils.hasAnnotation(
            AopUtils.getTargetClass(handler.getBean()), PreAuthorize.class)
        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class);
  }

  /** A page needs at least to have been asked for by one of ours; data, for programs, does not. */
  boolean needsNoToken(HttpServletRequest request) {
    if (SecurityConfiguration.SIGN_OUT.equals(request.getRequestURI())) {
      return site.sent(request); // whoever's session is over already has nothing to send again
    }
    return handlerOf(request)
        .filter(handler ->
            handler.hasMethodAnnotation(OneClick.class) || changesNothing(handler, request))
        .isPresent();
  }

  private boolean changesNothing(HandlerMethod handler, HttpServletRequest request) {
    return handler.hasMethodAnnotation(ChangesNothing.class)
        && (isForPrograms(handler) || site.sent(request));
  }

  private static boolean isForPrograms(HandlerMethod handler) {
    return AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class);
  }

  Optional<HandlerMethod> handlerOf(HttpServletRequest request) {
    return handlers.of(request);
  }
}
