package se.medvandrare.base;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends letters once the transaction has been committed: by SMTP when {@code spring.mail.host} is set, else each as a
 * file in the mail folder of the data folder.
 */
@Component
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final ObjectProvider<JavaMailSender> smtp;
    private final Path folder;
    private final String sender;
    private final Languages languages;

    Letters(
            ObjectProvider<JavaMailSender> smtp,
            Languages languages,
            @Value("${MEDVANDRARE_DATA:data}") Path data,
            @Value("${medvandrare.mail.from}") String sender) {
        this.smtp = smtp;
        this.languages = languages;
        this.folder = data.resolve("mail");
        this.sender = sender;
    }

    /** Sends now, or after the running transaction; a letter that cannot be sent is logged without its address. */
    public void send(Letter letter) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    deliver(letter);
                }
            });
        } else {
            deliver(letter);
        }
    }

    private void deliver(Letter letter) {
        try {
            var sender = smtp.getIfAvailable();
            if (sender == null) {
                keep(write(letter, new MimeMessage(Session.getInstance(new Properties()))));
            } else {
                sender.send(write(letter, sender.createMimeMessage()));
            }
        } catch (MailException | MessagingException | IOException e) {
            LOG.error("A letter could not be sent: {}", e.getClass().getSimpleName());
        }
    }

    private MimeMessage write(Letter letter, MimeMessage message) throws MessagingException {
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        if (letter.emblem() == null) {
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
        } else {
            showEmblem(letter, message);
        }
        message.setHeader("Content-Language", letter.language());
        return message;
    }

    private void showEmblem(Letter letter, MimeMessage message) throws MessagingException {
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setText(letter.text(), LetterPage.of(letter, languages.get(letter.language())));
        parts.addInline(LetterPage.EMBLEM, new ClassPathResource("letters/eu.png"), "image/png");
    }

    private void keep(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        try (var file = Files.newOutputStream(folder.resolve(UUID.randomUUID() + ".eml"))) {
            message.writeTo(file);
        }
    }
}
