package org.kervan.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody, or a carrier's machine, who is signed in. A page takes it as a parameter.
 *
 * @param name what is typed at sign-in
 * @param displayName what others see beside a decision
 */
public record Account(UUID id, String name, String displayName, Role role) implements Serializable {

  public boolean may(Permission permission) {
    return role.may(permission);
  }
}
