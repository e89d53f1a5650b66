package se.medvandrare.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in. Accounts are looked up before any tenant is known, hence not by tenant. */
@Service
@Transactional
public class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public void open(String name, String password, long tenant) {
        jdbc.sql("insert into account (name, password, works_for) values (:name, :password, :tenant)")
                .param("name", name)
                .param("password", passwords.encode(password))
                .param("tenant", tenant)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Account loadUserByUsername(String name) {
        return jdbc.sql("select name, password, works_for from account where name = :name")
                .param("name", name)
                .query((row, number) -> new Account(row.getString(1), row.getString(2), row.getLong(3)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
