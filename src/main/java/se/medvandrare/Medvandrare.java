package se.medvandrare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal. */
@SpringBootApplication
public class Medvandrare {

    public static void main(String[] args) {
        SpringApplication.run(Medvandrare.class, args);
    }
}
