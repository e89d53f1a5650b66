package se.medvandrare.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of RFC 6238, and the picture says what an app needs. */
class OneTimeCodesTest {

    static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void areTheCodesOfTheStandard(long at, String code) {
        assertThat(OneTimeCodes.code(SECRET, Instant.ofEpochSecond(at))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60,false", "-30,true", "0,true", "30,true", "60,false"})
    void holdForTheirHalfMinuteAndItsNeighbours(long later, boolean right) {
        var code = OneTimeCodes.code(SECRET, Instant.ofEpochSecond(1_000_000_020));

        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(1_000_000_020 + later))
                        .isPresent())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'287 082',true", "28708,false", "2870822,false", "'',false", "abcdef,false"})
    void mayBeTypedWithASpace(String typed, boolean right) {
        assertThat(OneTimeCodes.step(SECRET, typed, Instant.ofEpochSecond(59)).isPresent())
                .isEqualTo(right);
    }

    @Test
    void thePictureHoldsTheSecret() throws Exception {
        var shown = NewSecret.of(SECRET, "anna@example.se");

        assertThat(shown.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        var modules = new BitMatrix(shown.size() - 8);
        MODULE.matcher(shown.path())
                .results()
                .forEach(it -> modules.set(Integer.parseInt(it.group(1)) - 4, Integer.parseInt(it.group(2)) - 4));
        assertThat(new Decoder().decode(modules).getText())
                .isEqualTo("otpauth://totp/Medvandrare:anna%40example.se"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Medvandrare");
    }
}
