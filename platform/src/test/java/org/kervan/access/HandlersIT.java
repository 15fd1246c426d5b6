package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.shared.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PlatformTest
class HandlersIT {
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private List<MenuItem> menu;

  private List<HandlerMethod> handlers() {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
        .filter(handler -> !ErrorController.class.isAssignableFrom(handler.getBeanType()))
        .toList();
  }

  @Test
  void everyHandlerSaysWhoMayUseIt() {
    assertThat(handlers())
        .hasSizeGreaterThan(5)
        .allSatisfy(handler ->
            assertThat(
                    handler.hasMethodAnnotation(Needs.class)
                        ^ handler.hasMethodAnnotation(OpenToAnyone.class))
                .as(
                    "%s: give it @Needs(the permission) or, where it shows before sign-in,"
                        + " @OpenToAnyone(why), not both",
                    handler)
                .isTrue());
  }

  @Test
  void everyMenuItemLeadsToAPageThatNeedsTheSamePermission() {
    for (MenuItem item : menu) {
      var page =
          mappings.stream()
              .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
              .filter(entry -> entry.getKey().getPatternValues().contains(item.address()))
              .map(entry -> entry.getValue().getMethodAnnotation(Needs.class))
              .toList();
      assertThat(page).as("%s: map a page there or drop the item", item).isNotEmpty();
      assertThat(page)
          .as("%s: its page needs another permission; name the same in both", item)
          .anySatisfy(needs -> assertThat(needs.value()).isEqualTo(item.needs()));
    }
  }
}
