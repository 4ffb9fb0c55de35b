package nl.rolwijzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.platform.UserRole;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;

/** The whole application on an empty database in memory, to be asked with {@code MockMvcTester} by an ambtenaar. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false"
        })
@AutoConfigureMockMvc
@SignedInAs(UserRole.AMBTENAAR)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
public @interface EmptyCatalogue {}
