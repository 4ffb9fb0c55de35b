package nl.rolwijzer.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the notary do its work in turn. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {}
