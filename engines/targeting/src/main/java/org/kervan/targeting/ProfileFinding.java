package org.kervan.targeting;

import java.util.Locale;
import org.kervan.targeting.RiskProfile.Text;

/**
 * What is wrong with a profile, and what its owner does about it.
 *
 * @param file the name of the file, or the code of the profile once it has been read
 * @param place line and key, such as {@code line 31, when[2].cel}
 */
public record ProfileFinding(Code code, String file, String place, Text what, Text whatNow) {

  static ProfileFinding of(Code code, String file, String place, Object... values) {
    return new ProfileFinding(
        code,
        file,
        place,
        new Text(
            String.format(Locale.ROOT, code.whatEn, values),
            String.format(Locale.ROOT, code.whatTr, values)),
        new Text(code.nowEn, code.nowTr));
  }

  /** The kinds of finding; a profile with any of the reader's is refused. */
  public enum Code {
    FILE_TOO_LARGE(
        "The file has %s bytes; a profile has at most %s",
        "Dosya %s bayt; bir profil en çok %s bayt olabilir",
        "Write one profile per file.",
        "Her dosyaya tek bir profil yazın."),
    FILE_NOT_UTF8(
        "The file is not UTF-8 text",
        "Dosya UTF-8 metni değil",
        "Save the file as UTF-8.",
        "Dosyayı UTF-8 olarak kaydedin."),
    FILE_NOT_YAML(
        "The file is not readable as YAML: %s",
        "Dosya YAML olarak okunamıyor: %s",
        "Correct the indentation, quotes or characters at this place.",
        "Bu yerdeki girintiyi, tırnakları veya karakterleri düzeltin."),
    SHAPE_UNEXPECTED(
        "Here stands %s where %s is expected",
        "Burada %s var; beklenen: %s",
        "Follow the layout of the shipped profiles.",
        "Sunulan profillerin düzenini izleyin."),
    KEY_UNKNOWN(
        "The key «%s» is not known",
        "«%s» anahtarı bilinmiyor",
        "Correct the spelling, or remove the key.",
        "Yazımı düzeltin veya anahtarı kaldırın."),
    KEY_TWICE(
        "The key «%s» stands twice",
        "«%s» anahtarı iki kez yazılmış", "Keep one of the two.", "İkisinden birini bırakın."),
    MISSING("«%s» is missing", "«%s» eksik", "Write it.", "Bu alanı yazın."),
    CODE_MALFORMED(
        "«%s» is no code of a profile",
        "«%s» bir profil kodu değil",
        "Use 2 to 40 capital letters A–Z, digits and underscores, a letter first.",
        "2–40 büyük harf (A–Z), rakam ve alt çizgi kullanın; harfle başlayın."),
    CHOICE_UNKNOWN(
        "«%s» is not one of %s",
        "«%s» şunlardan biri değil: %s",
        "Choose one of those named.",
        "Sayılanlardan birini seçin."),
    DATE_UNREADABLE(
        "«%s» is no date",
        "«%s» bir tarih değil",
        "Write year-month-day, such as 2026-01-31.",
        "Yıl-ay-gün yazın, örneğin 2026-01-31."),
    DATES_DISORDERED(
        "The dates %s (from), %s (review) and %s (to) are not in this order",
        "%s (başlangıç), %s (inceleme) ve %s (bitiş) tarihleri bu sırada değil",
        "Let the review fall within the validity.",
        "İnceleme tarihini geçerlilik süresi içine alın."),
    NUMBER_UNREADABLE(
        "«%s» is no whole number from 1 to 999",
        "«%s» 1 ile 999 arasında bir tam sayı değil",
        "Write the most hits to show first on one flight, or remove the key.",
        "Bir uçuşta ilk gösterilecek en çok isabeti yazın veya anahtarı kaldırın."),
    SIGNED_OFF_BY_OWNER(
        "The profile is signed off by its own owner, %s",
        "Profili sahibi olan %s kendisi onaylamış",
        "Have a second person review and sign it off.",
        "İkinci bir kişiye inceletip onaylatın."),
    TERM_INVALID(
        "The term «%s» is wrong at line %s, column %s: %s",
        "«%s» koşulu hatalı (satır %s, sütun %s): %s",
        "Correct the term; the vocabulary lists the fields and their types.",
        "Koşulu düzeltin; alanlar ve türleri sözlükte yazılıdır."),
    TERM_ASKS_NOTHING(
        "The term «%s» asks about no field",
        "«%s» koşulu hiçbir alanı sormuyor",
        "Ask about a field of the vocabulary, or remove the term.",
        "Sözlükteki bir alanı sorun veya koşulu kaldırın."),
    PLACEHOLDER_UNKNOWN(
        "The text names the field {%s}, which does not exist",
        "Metinde bulunmayan bir alan geçiyor: {%s}",
        "Correct the name; the vocabulary lists the fields.",
        "Adı düzeltin; alanlar sözlükte yazılıdır."),
    PLACEHOLDERS_DIFFER(
        "The English text shows %s, the Turkish one %s",
        "İngilizce metin %s gösteriyor, Türkçe metin %s",
        "Show the same values in both languages.",
        "Her iki dilde aynı değerleri gösterin."),
    RESTS_ON_PERSON_ALONE(
        "The profile can hit on nationality, sex, age or the flight alone: %s",
        "Profil yalnızca uyruk, cinsiyet, yaş veya uçuşa dayanarak isabet verebilir: %s",
        "Add a term on what the person's booking, contacts, documents or baggage show.",
        "Kişinin rezervasyonu, iletişimi, belgesi veya bagajına dayanan bir koşul ekleyin."),
    EXCULPATION_MISSING(
        "A profile about trafficking in human beings has no exculpatory term",
        "İnsan ticareti profilinde lehe koşul yok",
        "Write under «unless» what speaks for an innocent explanation.",
        "«unless» altına masum bir açıklamaya işaret eden koşulları yazın."),
    ACTION_NOT_PROTECTIVE(
        "A profile about trafficking in human beings asks for %s",
        "İnsan ticareti profili %s öngörüyor",
        "Use PROTECTIVE_INTERVIEW: whom it finds may be a victim.",
        "PROTECTIVE_INTERVIEW kullanın: bulunan kişi mağdur olabilir."),
    NOT_YET_IN_FORCE(
        "The profile is in force from %s",
        "Profil %s tarihinde yürürlüğe girer", "Wait.", "Bekleyin."),
    NO_LONGER_IN_FORCE(
        "The profile was in force until %s",
        "Profil %s tarihine kadar yürürlükteydi",
        "Review and renew it, or retire it.",
        "İnceleyip yenileyin ya da kaldırın."),
    REVIEW_OVERDUE(
        "The profile was to be reviewed by %s",
        "Profil %s tarihine kadar incelenmeliydi",
        "Review it and have it signed off again.",
        "İnceleyin ve yeniden onaylatın."),
    TERM_FAILED(
        "The term «%s» could not be evaluated for %s travellers, who therefore have no hit: %s",
        "«%s» koşulu %s yolcu için değerlendirilemedi, bu nedenle onlara isabet verilmedi: %s",
        "Correct the term and look at these travellers by hand.",
        "Koşulu düzeltin ve bu yolculara elle bakın.");

    private final String whatEn;
    private final String whatTr;
    private final String nowEn;
    private final String nowTr;

    Code(String whatEn, String whatTr, String nowEn, String nowTr) {
      this.whatEn = whatEn;
      this.whatTr = whatTr;
      this.nowEn = nowEn;
      this.nowTr = nowTr;
    }
  }
}
