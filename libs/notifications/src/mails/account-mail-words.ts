import type { Language } from '#kernel';
import type { AccountMailKind } from '../deliveries/delivery';
import { phrase } from '../words/phrase';
import type { Words } from '../words/words';

/** What mails about the account say. They name nobody: whoever typed the address may not be its owner. */
export const ACCOUNT_MAIL_WORDS: Readonly<Record<AccountMailKind, Readonly<Record<Language, Words>>>> = {
  confirm_email: {
    ja: {
      title: phrase`メールアドレスを確認してください`,
      text: phrase`Hirakuに登録したメールアドレスを確かめます。下のボタンを押すと、書きかけのページに戻ります。リンクは2日間、一度だけ使えます。`,
    },
    easy: {
      title: phrase`メールを 確(たし)かめて ください`,
      text: phrase`下(した)の ボタンを 押(お)して ください。前(まえ)の ページに 戻(もど)ります。ボタンは 二日(ふつか) 使(つか)えます。`,
    },
    en: {
      title: phrase`Please confirm your email address`,
      text: phrase`The button below confirms the address you signed up with on Hiraku and takes you back to where you were. It works once, within two days.`,
    },
  },
  address_already_known: {
    ja: {
      title: phrase`このメールアドレスはすでに登録されています`,
      text: phrase`このアドレスで新しい登録の申し込みがありましたが、すでにアカウントがあります。ログインしてください。パスワードを忘れたときは、ログインのページから決め直せます。`,
    },
    easy: {
      title: phrase`この メールアドレスは もう 使(つか)われて います`,
      text: phrase`あなたは もう 登録(とうろく)して います。ログインして ください。パスワードを 忘(わす)れたら、ログインの ページで 新(あたら)しく できます。`,
    },
    en: {
      title: phrase`This email address already has an account`,
      text: phrase`Somebody asked for a new account with this address, but it has one already. Please sign in; if you have forgotten your password, you can choose a new one there.`,
    },
  },
  password_reset: {
    ja: {
      title: phrase`パスワードを決め直せます`,
      text: phrase`下のボタンから新しいパスワードを決めてください。リンクは1時間、一度だけ使えます。`,
    },
    easy: {
      title: phrase`新(あたら)しい パスワードを 決(き)めて ください`,
      text: phrase`下(した)の ボタンを 押(お)して ください。ボタンは 1時間(じかん) 使(つか)えます。`,
    },
    en: {
      title: phrase`Choose a new password`,
      text: phrase`The button below lets you choose a new password. It works once, within an hour.`,
    },
  },
};
