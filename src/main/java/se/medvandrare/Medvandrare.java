package se.medvandrare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The portal. Modules may use the same word for different things, so beans are told apart by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Medvandrare {

    public static void main(String[] args) {
        SpringApplication.run(Medvandrare.class, args);
    }
}
