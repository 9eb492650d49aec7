"""Polish, without accents: "dziękuję" is "dziekuje", "się" is "sie"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_TIME = "(stycz*|lut*|marc*|marzec|kwiet*|kwiecien|maj|maja|maju|czerw*|lip*|sierp*|wrzes*|wrzesien|pazdziernik*|listopad*|grud*|wiosn*|lat*|lecie|jesien*|jesieni|zim*|swiet*|wielkanoc*|wakacj*|urlop*|kwarta*|rok*|roku|lat|miesiac*|miesiec*|tydzien|tygodni*|tygodnie|dni|nowym|nowy|polrocz*|ferie|feriach|q1|q2|q3|q4|2027|2028)"

POLISH: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "pl",
        (
            Cue(
                FIRM,
                """
                (wypisac|wypisz|wypiszcie|wypisanie|wypisuje|wypisu*|unsubscribe|rezygnuje|zrezygnowac) (sie|mnie|nas|prosze|z|mi|o|z tej|z subskrypcji|z newslettera|z otrzymywania)
                (usun|usunac|usunięcie|usuniecie|usuncie|wykreslic|wykresl|wykreslcie|skasowac|skasuj|skasujcie|wyrejestrowac|wyrejestruj|prosze o usuniecie|wykreslenie|skasowanie) .. (mnie|nas|moj|moje|mojego|moich|nasz|nasze|naszego|adres*|numer*|dan*|z bazy|z listy|z|mail|kontakt*|te)
                (prosze|zadam|wnosze|domagam) .. (usunac|usuniecie|wypisac|wypisanie|wykreslenie|wykreslic|zaprzestanie|zaprzestac|nie kontaktowac|nie pisac|nie dzwonic|nie wysylac|nie przesylac|o niekontaktowanie|niekontaktowanie|o zaprzestanie|o nieprzesylanie|nieprzesylanie|o niewysylanie|niewysylanie)
                (nie|przestan|przestancie|prosze przestac|przestac|koniec|dosc|stop|zaprzestac|zaprzestan*) (prosze |juz |wiecej |do mnie |mi |mnie |sie |nigdy |chce |zycze |zycze sobie |z |tych |tego |mam |sobie |zyczymy |chcemy |zgadzam |na |ze |mna |nam |nas |nigdy wiecej )*(pis*|dzwon*|kontakt*|wysyl*|przysyl*|przesyl*|spam*|nekac|nekania|nekaj*|niepokoic|zawracac|zawracaj*|mail*|wiadomosci|telefon*|otrzymywac|dostawac|kontaktowal*|kontaktow*|pisan*|meczyc|nagab*) .. (wiecej|juz|do mnie|nigdy|mi|wiadomosci|maili|mail|od|ofert|tych|sie|mnie|ze|na)?
                nie (zycze|zyczymy) sobie .. (wiadomosci|maili|kontakt*|telefon*|takich|tego|ofert)
                (daj|dajcie|prosze dac|zostaw|zostawcie) (mi |nam |mnie |nas )*(juz )?(spokoj|w spokoju|swiety spokoj)
                (rodo|uodo|uokik|prawnik*|adwokat*|policj*|sad*|pozew|pozwac|nekanie|zglosz*|zglaszam|skarg*|prokuratur*|kancelari*) .. (zglos*|do|o|w|usun*|zadanie|na|naruszen*|zloze|sprzeciw|skarg*|prawo|artykul|dane)
                (cofam|wycofuje|nie wyrazam|nie wyrazalem|nie wyrazalam|nie dawalem|nie dawalam|nie udzielalem|odwoluje|nigdy nie) .. (zgode|zgody|zgoda|zapisywal*|subskryb*)
                (to jest|to|jako|zwykly) spam
                (blokuje|zablokowalem|zablokowalam|zablokowany|zablokowane|blokada)
                """,
                unless="(przed (9|10|11|dziesiata|dziewiata)|prawnik musi|prawnicy musza|zaproszen*)",
            ),
            Cue.whole_answer(
                FIRM,
                "stop|wypisz|wypisac|wypisz mnie|prosze wypisac|usun|usunac|usun mnie|rezygnuje|dosc|przestan|przestancie|spam|unsubscribe|koniec|dajcie spokoj|daj spokoj|prosze mnie wypisac|prosze mnie usunac|prosze usunac",
            ),
        ),
        fires="Proszę mnie wypisać z listy\nNie piszcie do mnie więcej\nDajcie mi spokój",
        near_misses="Proszę nie dzwonić przed dziesiątą, potem chętnie",
    ),
    Family(
        "no",
        "pl",
        (
            Cue(
                FIRM,
                """
                (nie|brak|zadnego|zero|nikt|niestety nie|bez) (jestem |jestesmy |mnie |nas |to |sie |za bardzo |zbytnio |tym |w ogole |obecnie |juz |wzbudza |mojego |byloby |bylibysmy |nie |wykazuj* |specjalnie )*(zainteresowan*|interesuj*|zainteresowania)
                nie (potrzebuj*|chce|chcemy|skorzyst*|dziekuj*|zamierzam*|planuj*|szukam|szukamy|kupuj*|sprzedaj*|decyduj*|zdecyduj*|przewiduj*|widze|widzimy|bede|bedziemy|pasuje|odpowiada|dotyczy) .. (potrzeb*|z|tego|takich|takiej|oferty|uslug|nowych|pracy|nam|mi|mnie|nas|sensu|zmian*|kontynuowac|korzystac|kupowac|sprzedawac|tym|wspolprac*|obecnie|sie|panstwa|pomocy)?
                nie (ma|mamy|mam|widze|widzimy) (takiej |obecnie |na to |juz |teraz |zadnej |w tym |dla tego )*(potrzeb*|zapotrzebowan*|zainteresowan*|budzet*|sensu|ochoty|zamiaru|srodkow|pieniedzy|planow|zastosowania|wakatow)
                nie (dziekuje|dziekujemy|dzieki|dzieki ale|raczej|tym razem|moja bajka|nasza bajka|dla mnie|dla nas|w naszym|jest (to )?(dla (nas|mnie)|nam|mi|potrzebne|konieczne))
                (dziekuje|dziekujemy|dzieki) ale (nie|mamy|mam|juz|rezygn*|odmaw*|jestesmy|jestem)
                (odmawiam|odmawiamy|odrzucam|odrzucamy|rezygnujemy|podziekuje|podziekujemy|spasuje|spasujemy|odpuszcze|odpuscimy|wole nie|wolimy nie|absolutnie nie|w zyciu|nigdy w zyciu|nie ma mowy|wykluczone|mowy nie ma|zapomnij)
                (zdecydowalismy|zdecydowalem|zdecydowalam|postanowilismy) .. (nie|na inn*|zrezygnowac|z kims|pozostac|konkurenc*)
                (strata|marnowanie|marnuj*|tracic|szkoda) .. (czasu|czas)
                (oszustwo|oszust*|naciagacz*|spadaj|spadajcie|spieprzaj*|odwal*|wypierdal*|odpierdol*|odczep*|bzdur*|scam|wypad|zejdz|zjezdzaj)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                (mamy|mam|korzystamy|korzystam|wspolpracujemy|wspolpracuje|uzywamy|posiadamy|pracujemy|obsluguje|jest) (juz|od lat|obecnie|od dawna) .. (dostawc*|rozwiazan*|partner*|agencj*|kogos|system*|firm*|umow*|stalego|swoj*|wlasn*|takie|narzedzi*|z|innego|swojego|wszystko|inny|inne)
                juz (mamy|mam|korzystamy|wspolpracujemy|uzywamy|pracuje|kupilismy|kupilem|kupilam|sprzedal*|znalezlismy|zatrudnilismy|wybralismy|podpisalismy|jest|nieaktualne|obsadzone|obsluguje|zdecydow*|podjeta)
                (zadowolen*|zadowolon*|szczesliw*|dobrze) (z|ze|w|gdzie|jest|mi tu|tu|nam)
                (jestesmy|jestem) (w pelni |bardzo |calkiem |juz )*(zadowoleni|zadowolony|zadowolona|obsluzeni|zaopatrzeni|zabezpieczeni|zwiazani)
                (wewnetrznie|we wlasnym zakresie|sami|wlasnymi silami|wlasny zespol)
                (brak|nie ma|nie mamy|nie mam|bez) .. (budzetu|srodkow|pieniedzy|czasu|zapotrzebowania|wakatow|mozliwosci|zasobow|potrzeby)
                (za|zbyt|bardzo) (drogo|drogie|droga|drogi|kosztown*)
                (powodzenia|pomyslnosci|sukcesow) (w|z|i|dalej|przy)?
                (wlasnie|niedawno|dopiero co|ostatnio) (podpisal*|zmienil*|zaczal*|zaczel*|kupil*|przedluzyl*|wybral*|zatrudnil*|rozpocz*)
                nie (szukam|szukamy|rozwazam|rozwazamy|jestem w trakcie|rekrutujemy|jest (to )?(priorytet*|naszym|w planach))
                """,
            ),
            Cue(SOFT, "(niestety|przykro) .. (nie|brak)\n(ale|lecz) (nie|rezygn*)\nnie,"),
            Cue(HINT, "(nie|brak|nigdy|zaden)\n(niestety|przykro|szkoda)"),
            Cue.whole_answer(
                FIRM,
                "nie|nie dziekuje|nie dzieki|dziekuje nie|nie jestem zainteresowany|nie jestem zainteresowana|nie jestesmy zainteresowani|brak zainteresowania|nie interesuje mnie to|nie interesuje mnie|nigdy|nie potrzebuje|nie potrzebujemy|nie chce|raczej nie|absolutnie nie|nie ma mowy|podziekuje|dziekuje ale nie|niezainteresowany|niezainteresowana|pas|thumbsdown|za drogo|nie skorzystam|nie skorzystamy|nie trzeba|nie ma potrzeby",
            ),
        ),
        mistaken="""
            (nie ma|zaden|bez|zadnego|nie) (problem*|sprawy|pospiechu|stresu|szkodzi|klopotu|obaw|watpliw*|dotarl*|dostal*|otrzymal*|widzial*|rozumiem|zrozumial*|wiem (czy|kto|ile|co)|jestem pew*|zdazyl*)
            (czemu|dlaczego|a czemu) (by |nie|by nie)
            nie (jestem|jest|zajmuje|ja) (ja |sie |to |juz |tym |wlasciwa |wlasciwym |odpowiednia |odpowiednim |moj |moja |osoba |za )*(wlasciw*|odpowiedni*|osob*|adresat*|odpowiada*|odpowiedzialn*|dzial*|dzialka|tym|wlascicie*|dzialke|decyzyjn*)
            (to )?nie (jest |najlepszy |dobry |odpowiedni |wlasciwy )*(moment|czas|pora)
            nie (teraz|w tej chwili|w tym momencie|dzis|dzisiaj|w tym tygodniu|tylko|jeszcze|przed)
            (jeszcze|teraz|obecnie|na razie|w tej chwili) nie
            """,
        fires="Nie, dziękuję\nNie jesteśmy zainteresowani\nMamy już dostawcę i jesteśmy zadowoleni",
        near_misses="Nie ma problemu, wtorek pasuje\nCzemu nie, proszę o termin",
    ),
    Family(
        "not_now",
        "pl",
        (
            Cue(
                FIRM,
                (
                    f"(odezw*|odezwac|napis*|zadzwon*|skontakt*|wroc*|wrocic|wrocmy|prosze|porozmaw*|przypomn*|kontakt|sprobuj*|zapyt*|pogadajmy|wracamy|spotkajmy|odzywac|rozmawiac|kontaktowac) ... (w|we|za|po|od|na poczatku|pod koniec|w polowie|na|w przyszlym|w nastepnym|dopiero|okolo|kolo) .. {_TIME}",
                    f"za (jakies |okolo |kilka |pare |dwa |dwie |trzy |cztery |piec |szesc |<num> |pol |jeden )*{_TIME}",
                    f"(moze|byc moze|ewentualnie|dopiero|najwczesniej|nie wczesniej niz|raczej|lepiej) (w|we|za|po|od|na|pod|jakos) .. {_TIME}",
                    f"(przyszlym|przyszly|przyszla|nastepnym|nastepny|kolejnym|kolejny) {_TIME}",
                    "(pozniej|innym razem|w pozniejszym (terminie|czasie)|w przyszlosci|jak wroce|gdy wroce|kiedy wroce|po powrocie|po (moim )?urlopie|w innym terminie)",
                ),
                unless="(nieobecn*|poza biurem|nie jestem zainteresowan*|nie jestesmy zainteresowan*|piln*|pasuje mi|odpowiada mi|o godz*|autoresponder|przebywam|nie interesuj*|urlopie do)",
            ),
            Cue(
                PLAIN,
                """
                (nie|zly|kiepski|nieodpowiedni|nie jest to|to nie) (jest |to |najlepszy |dobry |odpowiedni |wlasciwy )*(moment|czas|pora|termin)
                (teraz|obecnie|na razie|w tej chwili|w tym momencie|aktualnie|dzis|dzisiaj|chwilowo) (nie|mam|mamy|jestem|niestety)
                nie (teraz|w tej chwili|w tym momencie|dzis|dzisiaj|w tym tygodniu|w tym roku|na razie)
                (jeszcze nie|za wczesnie|zbyt wczesnie)
                (bardzo|zbyt|strasznie|mocno) (zajet*|zapracowan*)
                (wstrzyman*|zamrozon*|przelozon*|odlozon*|zawieszon*)
                (potrzebuje|potrzebujemy|prosze o|daj mi|dajcie mi) .. (czas*|tydzien|tygodn*|dni|zastanow*|namysl*)
                (zastanowie|zastanowimy|przemysle|przemyslimy|dam znac|damy znac|odezwe|odezwiemy|wroce do tematu|wrocimy do tematu)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "nie teraz|teraz nie|jeszcze nie|pozniej|moze|moze pozniej|na razie nie|obecnie nie|innym razem|zajety|zajeta|jestem zajety|jestem zajeta|nie mam teraz czasu|nie mam czasu|w przyszlosci|nie dzisiaj|nie dzis",
            ),
        ),
        fires="Proszę odezwać się w marcu\nTo nie jest dobry moment\nMoże w przyszłym roku",
    ),
    Family(
        "wrong_person",
        "pl",
        (
            Cue(
                FIRM,
                """
                nie (jestem|jest|zajmuje|to|odpowiadam|ja|nalezy|lezy) (ja |sie |to |juz |wlasciwa |wlasciwym |odpowiednia |odpowiednim |moj |moja |za |osoba |tym |do |w |mojej |moich )*(wlasciw*|odpowiedni*|osob*|adresat*|odpowiedzialn*|dzial*|dzialka|tym|tymi|wlascicie*|decyzyjn*|zakupy|zakupami|tematem|sprawami|gesti*|kompetencj*|obowiazk*|to|pan*)
                (zly|bledny|niewlasciwy|niewlasciwa|nieprawidlowy|zla|bledna|niewlasciwej) (numer|osob*|adres*|kontakt|dzial)
                (pomylka|pomylil*|pomylony|pomylk*|myli) .. (numer*|osob*|mnie|sie|pan*)?
                (juz|tam) .. nie pracuje
                nie zajmuje sie .. (zakup*|tym|tymi|takimi|rekrutac*|marketing*)
                (juz )?nie (pracuje|mieszkam) .. (tam|tu|w|juz|dla|z)
                nie mam (z tym )?nic wspolnego
                (nikogo|nikt) (takiego|taki|o takim) .. (nie|tu|nazwisk*)
                """,
            ),
            Cue.whole_answer(FIRM, "pomylka|zly numer|to nie ja|zla osoba|nie ten numer|to pomylka|bledny numer"),
        ),
        fires="Nie jestem właściwą osobą\nTo pomyłka",
    ),
    Family(
        "referral",
        "pl",
        (
            Cue(
                FIRM,
                """
                (prosze|najlepiej|warto|moze) (o |sie |raczej |to |bezposrednio |pisac |napisac )*(kontakt|skontaktowac|pisac|napisac|zwrocic|zadzwonic|kierowac|porozmawiac|rozmawiac|zapytac|wyslac) .. (z|do|sie z|sie do|na) .. (kolega|kolegi|kolezank*|szef*|dyrektor*|dzial*|kierownik*|menedzer*|manager*|pan*|prezes*|zespol*|asystent*|wspolnik*|ksiegow*|kadr*|moj*|nasz*|zakup*|it|hr|marketing*|osob*)
                (skontaktuj*|napisz*|porozmawiaj*|zadzwon*|zwroc*|zapyt*) .. (z|do|sie z|sie do) .. (moj*|nasz*|kolega|kolegi|szef*|dzial*|kierownik*|zon*|maz*|mez*|wspolnik*)
                (przekazuje|przekazalem|przekazalam|przekaze|przeslalem|przeslalam|przesylam|przesle|przekazemy|przekazalismy|podaje dalej|przekierow*) .. (do|dalej|wiadomosc|mail|kolega|koledze|szef*|to|kontakt|dzial*)?
                (w kopii|do kopii|dodaje|dolaczam|w cc|w dw|do wiadomosci) .. (kolega|kolege|kolezank*|pan*|szef*|do|cc)?
                (wlasciwa|odpowiednia|odpowiedzialna|decyzyjna) osoba .. (jest|to|bedzie)
                (zajmuje|zajmie|odpowiada) (sie |za )*(tym|to|tymi) .. (kolega|kolezank*|pan*|dzial*|moj*|nasz*|szef*|kierownik*)
                (skontaktuje|polacze|poznam) (pana |panstwa |cie |was |pania )*(z|ze)
                """,
            ),
        ),
        mistaken="(musze|zapytam|porozmawiam|skonsultuje) .. (z|szef*|zon*|mez*|najpierw)",
        fires="Proszę o kontakt z naszym działem zakupów\nPrzekazałem wiadomość koledze",
    ),
    Family(
        "question",
        "pl",
        (
            Cue(
                PLAIN,
                """
                (ile|jaki|jaka|jakie|jak|co|kto|czym|skad|dlaczego|po co|gdzie|o co|czego|kim|czyj) (kosztuje|kosztuja|to|jest|sa|macie|ma|pan*|dziala|cena|koszt*|ceny|oferujecie|firma|roznica|rozni*|mieliby*|wynosi|dokladnie|chodzi|dotyczy|wynagrodz*|stawk*|warunki|korzysc*|macie moj|wzieli*|trwa|by|za|sie|sa koszty|wy|konkretnie|widelki)
                (prosze|przeslij*|wyslij*|podaj*|moge|mozna|chcial*|poprosze|moglby|moglibyscie|mozecie|moze) ... (informacj*|info|cen*|cennik*|szczegol*|ofert* cenow*|wycen*|katalog*|broszur*|link*|przyklad*|prezentacj*|material*|danych|koszt*|warunk*|opis*|referencj*)
                (wiecej|dodatkow*|blizsz*) (informacji|info|szczegol*|danych|informacje)
                (czy) (to|jest|macie|oferujecie|mozna|moglby|mozecie|moze|jestes|panstwo|pan|pani|wspol*|da sie|integruj*|dziala)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "cena|ceny|ile|ile kosztuje|ile to kosztuje|jaka cena|jaki koszt|koszt|kto to|kim jestes|kim pan jest|info|wiecej informacji|o co chodzi|co to jest|jak|dlaczego|szczegoly|link|wynagrodzenie|jaka firma|skad macie moj numer|a cena|widelki",
            ),
        ),
        mistaken="(kiedy|o ktorej|jaki termin) .. (mozemy|moze|pasuje|sie|mozliw*)\njak (sie masz|sie pan|leci)",
        fires="Ile to kosztuje?\nSkąd macie mój adres?",
    ),
    Family(
        "yes",
        "pl",
        (
            Cue(
                FIRM,
                """
                (tak|chetnie|jasne|oczywiscie|dobrze|ok|super|zgoda|pewnie|swietnie) (prosze|chetnie|poprosze|jestem|jestesmy|interesuje|moge|mozemy|umowmy|porozmawiajmy|pasuje|zadzwon*|porozmawiam*|dowiem|spotkam*|prosze przeslac|oczywiscie|dzieki|wtorek|sroda|brzmi|w|o|to)
                (jestem|jestesmy|bardzo|bylbym|bylabym|mnie|nas|to|bardzo mnie) (bardzo |tym |wstepnie |jak najbardziej |to |zywo |rowniez |mnie |nas )*(zainteresowan*|interesuje|interesujace|interesuj*|ciekaw*|otwart*|za|chetn*)
                (poniedzialek|wtorek|sroda|srode|czwartek|piatek|jutro|dzis|dzisiaj|o <num>|termin|godzina|przyszly tydzien) .. (pasuje|odpowiada|jest ok|ok|moge|dobrze|mi pasuje|w porzadku|super|moze byc|jestem dostepn*)
                (pasuje|odpowiada) (mi|nam) .. (wtorek|poniedzialek|sroda|czwartek|piatek|jutro|o)?
                (prosze|moze pan|mozecie) (o telefon|dzwonic|zadzwonic|do mnie zadzwonic|o kontakt telefoniczny) .. (jutro|dzis|w|o|po|na|pod)?
                (zadzwon*) .. (jutro|dzis|w|o|do mnie|po)
                (kiedy|o ktorej|jaki termin|jakie terminy) .. (mozemy|moze|pasuje|mozliw*|sie|moglibysmy|zaczynamy|spotka*|porozmawia*|mozna)
                (umowmy|porozmawiajmy|spotkajmy|zdzwonmy|ustalmy|dzialajmy|sprobujmy|zobaczmy|omowmy|porozmawiac|umowic) .. (sie|na|w|o|termin|to|rozmowe|spotkanie)
                (prosze|wyslij*|przeslij*) (o |mi |nam |to |przeslac |wyslac |przeslanie |jakies )*(oferte|oferty|zaproszenie|umowe|propozycj*|termin*|kalendarz*|link do kalendarza)
                (brzmi|wyglada) (bardzo |calkiem |dobrze |nawet )*(dobrze|ciekawie|interesujaco|super|swietnie|obiecujaco)
                (dobry pomysl|czekam na|czekamy na|w zalaczeniu|w zalaczniku|zgadzam sie|zgadzamy sie|akceptuje|potwierdzam|wchodze w to|jestem za|z przyjemnoscia|biore|jak najbardziej)
                """,
                unless="(nie (jestem|jestesmy|mnie|nas|interesuj*|potrzeb*)|wypisac|usunac|brak zainteres*)",
            ),
            Cue.whole_answer(
                FIRM,
                "tak|tak prosze|chetnie|jasne|oczywiscie|dobrze|ok|zgoda|pewnie|zainteresowany|zainteresowana|jestem zainteresowany|jestem zainteresowana|jestesmy zainteresowani|tak chetnie|bardzo chetnie|czemu nie|w porzadku|super|swietnie|pasuje|moze byc|dawaj|umowmy sie|interesuje mnie to|interesuje mnie|no dobra|dobra|poprosze|tak poprosze|prosze dzwonic|brzmi dobrze|brzmi ciekawie",
            ),
        ),
        mistaken="(nie|brak|ani|jesli|gdyby|zaden) (jestem |jestesmy |byl* |mnie |nas |to |bardzo |sie |bede |bedziemy |za bardzo |mi |tym )*(zainteresow*|interesuj*|pasuje|odpowiada|ciekaw*|chetn*)\nale nie",
        fires="Tak, chętnie, proszę dzwonić jutro\nBrzmi ciekawie, umówmy się",
    ),
    Family(
        "auto",
        "pl",
        (
            Cue(
                FIRM,
                """
                (automatyczna|automatyczne) (odpowiedz|wiadomosc|powiadomienie|potwierdzenie)
                (wiadomosc|odpowiedz) (wygenerowana |zostala |wyslana |generowana )*automatycz*
                (autoresponder|poza biurem)
                (jestem|przebywam|bede|obecnie|do|w dniach) .. (nieobecn*|na urlopie|poza biurem|na zwolnieniu|na zwolnieniu lekarskim|niedostepn*|w delegacji|w podrozy|urlopie macierzynskim) .. (do|od|z|i|w|bez|prosze|na|wroce|oraz)?
                (wracam|wroce|powrot|bede z powrotem|bede dostepn*) .. (do (biura|pracy)|dnia|w|na|od|poniedzialek|<num>)
                (w|przypadku|sprawy|sprawach) (sprawach |przypadku |spraw |naglych |pilne |razie )*(piln*|naglych|nie cierpiacych)
                (podczas|w czasie|na czas|pod) (mojej )?nieobecnosci
                (ograniczony|brak) dostep*
                (nie (mogla|moze|zostala|udalo sie) .. (dostarcz*)|niedostarczon*|blad dostarczenia|zwrot wiadomosci|skrzynka .. (pelna|przepelniona|nie istnieje|nieaktywna)|adres .. (nie istnieje|nieaktywny|nieznany|jest nieaktywny)|uzytkownik .. nieznany|nie doreczono)
                (nie (pracuje|jest) juz|juz nie pracuje|zakonczyl* (prace|wspolprace)|odszedl z|odeszla z) .. (w|z|u|firm*|pracownik*)
                (otrzymalismy|otrzymalem|dotarla|wplynela|przyjelismy|zarejestrowalismy) .. (wiadomosc|zgloszenie|zapytanie|mail|pana|panstwa|twoj*)
                (zgloszenie|wiadomosc|zapytanie|sprawa) .. (zostalo|zostala|jest) .. (zarejestrowan*|przyjet*|otrzyman*|utworzon*|przekazan*)
                (numer|nr) (zgloszenia|sprawy|ticketu|biletu)
                (dziekujemy|dziekuje) za (kontakt|wiadomosc|zgloszenie|wyslanie|przeslanie|nadeslanie|zainteresowanie) .. (odpowiemy|skontaktuj*|nasz*|wkrotce|z|postaramy|jestem|w ciagu|odpowiem|konsultant*|przebywam)
                (prosze nie odpowiadac|nie odpowiadaj*) .. (na te|na ta)?
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "poza biurem|automatyczna odpowiedz|nieobecny|nieobecna|na urlopie|autoresponder|jestem na urlopie",
            ),
        ),
        fires="Przebywam na urlopie do 12 maja. W sprawach pilnych proszę dzwonić.\nAutomatyczna odpowiedź: wiadomość",
    ),
)
"""All that is read in Polish."""
