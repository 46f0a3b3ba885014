package org.nuanqun.platform.manners;

import org.nuanqun.platform.accounts.Secret;

/** Which token: {@code name} tells the application, {@code secret} is the one it is fetched with and kept under. */
public record TokenKey(String name, Secret secret) {}
