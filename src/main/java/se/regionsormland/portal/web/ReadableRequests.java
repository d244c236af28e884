package se.regionsormland.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;

/**
 * The way in: a form that cannot be read, or is larger than its handler has room for, is answered
 * here with a page, and the rest goes on as {@link TypedRequest}. Nothing of it is logged.
 */
class ReadableRequests extends OncePerRequestFilter {

  private static final String ERROR_PAGE = "/error";

  private final Handlers handlers;
  private final OwnSite site;
  private final Pages pages;

  /** It follows from the fields' annotations, and stays the same. */
  private final Map<Method, Integer> rooms = new ConcurrentHashMap<>();

  ReadableRequests(Handlers handlers, OwnSite site, Pages pages) {
    this.handlers = handlers;
    this.site = site;
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var handler = isPost(request) ? handlers.of(request).orElse(null) : null;
    if (isErrorPageItself(request)) {
      refuse(request, response, HttpStatus.NOT_FOUND);
    } else if (isFile(request, handler)) {
      readFile(request, response, handler, chain);
    } else if (isNoForm(request) && !takesBody(handler) && !isOneClick(request, handler)) {
      refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    } else {
      read(request, response, handler, chain);
    }
  }

  private void read(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HandlerMethod handler,
      FilterChain chain)
      throws ServletException, IOException {
    TypedRequest typed;
    try {
      typed = TypedRequest.of(request);
    } catch (InvalidParameterException e) {
      boolean senderIsGone = response.isCommitted();
      if (!senderIsGone) {
        refuse(request, response, HttpStatus.valueOf(e.getErrorCode()));
      }
      return;
    }
    if (isPost(request) && !takesBody(handler) && sizeOf(typed) > roomOf(handler)) {
      pages.write(typed, response, HttpStatus.CONTENT_TOO_LARGE, "error/413", wordsOf(typed));
    } else {
      chain.doFilter(typed, response);
    }
  }

  /** Its words first; who sent it waits until all of it has gone, however it is answered. */
  private void readFile(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HandlerMethod handler,
      FilterChain chain)
      throws ServletException, IOException {
    FileRequest file;
    try {
      file = FileRequest.of(request, roomOf(handler));
    } catch (FileRequest.TooManyWords e) {
      refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
      return;
    } catch (FileRequest.Unreadable e) {
      refuse(request, response, HttpStatus.BAD_REQUEST);
      return;
    }
    chain.doFilter(TypedRequest.of(file), response);
    file.throwAwayTheRest();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws ServletException, IOException {
    var page =
        switch (status) {
          case NOT_FOUND -> "error/404";
          case CONTENT_TOO_LARGE -> "error/413";
          default -> "error/4xx";
        };
    pages.write(TypedRequest.without(request), response, status, page, Map.of());
  }

  /** Hers to copy, if it was ours that she sent. */
  private Map<String, ?> wordsOf(TypedRequest typed) {
    return site.sent(typed) ? Map.of("kept", KeptForm.of(typed)) : Map.of();
  }

  /** Where no handler is, there may be the sign-in page, which carries any form there is. */
  private int roomOf(@Nullable HandlerMethod handler) {
    return handler == null
        ? Room.LARGEST
        : rooms.computeIfAbsent(handler.getMethod(), _ -> Room.of(handler));
  }

  /** As it was sent; where that was not said, what came of it. */
  private static long sizeOf(HttpServletRequest request) {
    long sent = request.getContentLengthLong();
    return sent >= 0
        ? sent
        : request.getParameterMap().values().stream()
            .flatMap(Arrays::stream)
            .mapToLong(String::length)
            .sum();
  }

  private static boolean isPost(HttpServletRequest request) {
    return "POST".equals(request.getMethod());
  }

  /** The container goes there by itself; a person who asks for it asks for nothing. */
  private static boolean isErrorPageItself(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && ERROR_PAGE.equals(request.getRequestURI());
  }

  /** No form: its handler reads as much of it as it has room for. */
  private static boolean takesBody(@Nullable HandlerMethod handler) {
    return handler != null && handler.getBeanType().isAnnotationPresent(RestController.class);
  }

  /** Mail programs may send it in parts (RFC 8058, 3.1); nothing of them is read. */
  private static boolean isOneClick(HttpServletRequest request, @Nullable HandlerMethod handler) {
    return handler != null
        && handler.hasMethodAnnotation(OneClick.class)
        && isSentAs(MediaType.MULTIPART_FORM_DATA_VALUE, request);
  }

  private static boolean isFile(HttpServletRequest request, @Nullable HandlerMethod handler) {
    return handler != null
        && handler.hasMethodAnnotation(TakesFile.class)
        && isSentAs(MediaType.MULTIPART_FORM_DATA_VALUE, request);
  }

  private static boolean isNoForm(HttpServletRequest request) {
    return isPost(request)
        && request.getContentType() != null
        && !isSentAs(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request);
  }

  private static boolean isSentAs(String kind, HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(kind);
  }
}
