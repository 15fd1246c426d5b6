package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kervan.access.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The filters before every page: headers, forged requests, sessions, tokens. Which page needs which
 * permission is {@link PermissionGuard}'s, who sees the page's own annotation.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  /** Files that show before anybody has signed in. */
  static final String[] FILES = {
    "/webjars/**", "/fonts/**", "/kervan.css", "/kervan.js", "/icon.svg"
  };

  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  private static final String FEATURES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
          + "microphone=(), payment=(), usb=()";

  @Bean
  SecurityContextRepository contexts() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  /** PostgreSQL keeps no zero character: what carries one is refused before it gets there. */
  @Bean
  StrictHttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  /** Keeps the framework from making a user and a password of its own. */
  @Bean
  AuthenticationManager noOtherWay() {
    return _ -> {
      throw new ProviderNotFoundException("accounts sign in at /sign-in only");
    };
  }

  @Bean
  @Order(1)
  SecurityFilterChain fileFilters(HttpSecurity http) {
    return stateless(http.securityMatcher(FILES))
        .headers(headers -> common(headers).cacheControl(cache -> cache.disable()))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain intakeFilters(HttpSecurity http, SignIn signIn) {
    return stateless(http.securityMatcher("/intake", "/intake/**"))
        .headers(SecurityConfiguration::common)
        .addFilterBefore(new BearerCheck(signIn), AuthorizationFilter.class)
        .build();
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
  }

  @Bean
  @Order(3)
  SecurityFilterChain pageFilters(
      HttpSecurity http,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrf,
      Sessions sessions) {
    return http.securityContext(context -> context.securityContextRepository(contexts))
        .csrf(forged -> forged.csrfTokenRepository(csrf))
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .exceptionHandling(
            refused -> refused.accessDeniedHandler(SecurityConfiguration::formRefused))
        .headers(SecurityConfiguration::common)
        .addFilterBefore(new SessionWatch(sessions), CsrfFilter.class)
        .build();
  }

  /** A form without the token of this session: forged, or older than the session. */
  private static void formRefused(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    if (Sessions.account().isPresent()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Sessions.tell(
        request,
        request.getRequestURI().startsWith(SignInPage.PATH)
            ? Notice.PAGE_OUT_OF_DATE
            : Notice.SESSION_ENDED_UNSAVED);
    SignInPage.sendThere(request, response);
  }

  private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
    return headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
