package nl.rolwijzer.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the notary do its work in turn, with the keys that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(KeySettings.class)
class AuditConfiguration {}
